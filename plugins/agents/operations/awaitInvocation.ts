import type { PayloadRequest } from 'payload'

import { invocationFor, type InvocationView } from './invocationFor'

const POLL_MS = 40

/** The invocation when it has ended, or as it is after `waitMs`. Call it outside the transaction that created it. */
export const awaitInvocation = async (req: PayloadRequest, id: string, waitMs: number): Promise<InvocationView> => {
  const until = Date.now() + waitMs
  for (;;) {
    const invocation = await invocationFor(req, id, 'skill:invoke')
    const isOver = invocation.status !== 'PENDING' && invocation.status !== 'RUNNING'
    if (isOver || Date.now() >= until) return invocation
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
