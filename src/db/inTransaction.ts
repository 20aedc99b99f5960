import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'

/**
 * Runs `run` with a request of its own that acts as `principal`, in one transaction: committed when it returns, rolled
 * back when it throws. Given a request that is in a transaction already, it joins that one, and its owner commits.
 * @throws TRANSACTION_NOT_COMMITTED when the database refuses the commit; nothing was saved then
 */
export const inTransaction = async <Result>(
  source: Payload | PayloadRequest,
  principal: Principal,
  run: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const outer = 'payload' in source ? source : undefined
  const payload = outer ? outer.payload : (source as Payload)
  const transactionID = await outer?.transactionID
  const context = { ...outer?.context, principal }
  const req = await createLocalReq({ context, req: outer ? { locale: outer.locale, transactionID } : {} }, payload)
  if (transactionID) return run(req)
  const own = await payload.db.beginTransaction()
  if (own === null) throw new Error('The database adapter has transactions switched off')
  req.transactionID = own
  try {
    const result = await run(req)
    await payload.db.commitTransaction(own)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(own)
    throw error
  } finally {
    delete req.transactionID
  }
}
