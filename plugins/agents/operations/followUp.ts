import type { PayloadRequest } from 'payload'

import { enqueue } from '@/src/queue/enqueue'

import type { Invocation } from '../types'

/** What comes after an ended invocation: the run of a test case is judged. In the transaction that ends it. */
export const followUp = async (req: PayloadRequest, { id, metadata }: Pick<Invocation, 'id' | 'metadata'>): Promise<void> => {
  if (metadata?.testRun) await enqueue({ input: { id }, key: `evaluate-test-case:${id}`, req, task: 'evaluate-test-case' })
}
