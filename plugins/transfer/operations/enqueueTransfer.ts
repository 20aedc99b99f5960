import type { PayloadRequest } from 'payload'

import { enqueue } from '@/src/queue/enqueue'

import { RUN_TRANSFER } from '../constants'

/** Puts the job of a transfer into the queue, in the transaction of `req`. */
export const enqueueTransfer = (req: PayloadRequest, id: string, runAt?: Date): Promise<string> => enqueue({ input: { transfer: id }, key: `content-transfer:${id}`, req, runAt, task: RUN_TRANSFER })
