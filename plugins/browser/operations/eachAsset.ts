import { APIError, type PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'
import { inTransaction } from '@/src/db/inTransaction'

export type Outcome = { done: string[]; failed: { code: string; id: string; message: string }[] }

const codeOf = (error: APIError): string => {
  const data: unknown = error.data
  return typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string' ? data.code : error.name
}

/** One asset after the other, each in a transaction of its own as `principal`. What is refused is reported; what breaks is logged and reported without its reason. */
export const eachAsset = async (req: PayloadRequest, principal: Principal, ids: string[], run: (req: PayloadRequest, id: string) => Promise<void>): Promise<Outcome> => {
  const outcome: Outcome = { done: [], failed: [] }
  for (const id of new Set(ids)) {
    try {
      await inTransaction(req.payload, principal, (own) => run(own, id))
      outcome.done.push(id)
    } catch (error) {
      const isTold = error instanceof APIError && error.status < 500
      if (!isTold) req.payload.logger.error({ asset: id, err: error, msg: 'An edit of many assets failed for one' })
      outcome.failed.push(isTold ? { code: codeOf(error), id, message: error.message } : { code: 'INTERNAL', id, message: 'Something went wrong.' })
    }
  }
  return outcome
}
