import { principalOf } from '@/src/access/principalOf'
import { inTransaction } from '@/src/db/inTransaction'

import { awaitInvocation } from './awaitInvocation'
import type { InvocationView } from './invocationFor'
import { invokeSkill } from './invokeSkill'

/**
 * The Local API of skills: invokes one as the caller of `req` and waits up to `timeoutMs` for its end; 0 gives the queued invocation at once. What
 * comes back after the time is up is still under way, and `awaitInvocation` asks again. `req` must not be in a transaction: a worker has to see the row.
 */
export const runSkill = async ({ timeoutMs = 30_000, ...args }: { timeoutMs?: number } & Parameters<typeof invokeSkill>[0]): Promise<InvocationView> => {
  const id = await inTransaction(args.req, await principalOf(args.req), (req) => invokeSkill({ ...args, req }))
  return awaitInvocation(args.req, id, timeoutMs)
}
