import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { readAsset } from '../operations/readAsset'

/** Reads metadata and looks of an asset's file. A second run reads the same again. */
export const readAssetTask = defineTask({
  input: z.object({ asset: z.uuid() }),
  isHeavy: true,
  name: 'read-asset',
  retry: { maxAttempts: 5 },
  run: ({ input, payload, signal }) => readAsset({ asset: input.asset, payload, signal }),
  timeoutMs: 300_000,
})
