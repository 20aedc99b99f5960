import { z } from 'zod'

import { defineTask } from '@/src/queue/defineTask'

import { RUN_TRANSFER, runTransfer } from '../operations/runTransfer'
import type { ResolvedTransferOptions } from '../options'

/** Goes on with an import or export. A second run, or one after a crash, goes on where the last stopped. */
export const runTransferTask = (options: ResolvedTransferOptions) =>
  defineTask({
    input: z.object({ transfer: z.uuid() }),
    isHeavy: true,
    name: RUN_TRANSFER,
    retry: { maxAttempts: 5 },
    run: ({ attempt, input, maxAttempts, payload, signal }) => runTransfer({ attempt, id: input.transfer, maxAttempts, options, payload, signal }),
    timeoutMs: 600_000,
  })
