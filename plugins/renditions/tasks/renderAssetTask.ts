import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { renderAsset } from '../operations/renderAsset'
import type { ResolvedRenditionsOptions } from '../options'

/** Makes what renditions of an asset are missing. A second run finds them made and does nothing. */
export const renderAssetTask = ({ then }: ResolvedRenditionsOptions) =>
  defineTask({
    input: z.object({ asset: z.uuid() }),
    isHeavy: true,
    name: 'render-asset',
    retry: { maxAttempts: 4 },
    run: ({ attempt, input, jobId, maxAttempts, payload, signal }) => renderAsset({ asset: input.asset, attempt, job: jobId, maxAttempts, payload, signal, then }),
    timeoutMs: 600_000,
  })
