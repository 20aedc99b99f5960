import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { RUN_TRANSFER } from '../constants'
import { runTransfer } from '../operations/runTransfer'
import type { ResolvedTransferOptions } from '../options'

/** Goes on with an import or export. A second run, or one after a crash, goes on where the last stopped. */
export const runTransferTask = (options: ResolvedTransferOptions) =>
  defineTask({
    input: z.object({ transfer: z.uuid() }),
    isHeavy: true,
    name: RUN_TRANSFER,
    // A death of the worker counts as one; after failures it gives up by itself.
    retry: { maxAttempts: 100 },
    run: ({ attempt, input, payload, signal }) => runTransfer({ attempt, id: input.transfer, options, payload, signal }),
    timeoutMs: 600_000,
  })
