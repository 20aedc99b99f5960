import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { isEngineError } from '@/src/errors/isEngineError'
import { applyTransition } from '@/src/states/applyTransition'

/** Assets of one round; the next minute goes on. */
const BATCH = 500

/**
 * Moves approved assets whose licence has ended to EXPIRED (B001-046). Their bytes are closed by the time itself; this says so in the
 * status, with its event. An asset that changed meanwhile is looked at again in the next minute.
 */
export const expireAssets = async (payload: Payload, now: Date, signal: AbortSignal): Promise<string[]> => {
  const due = await sql(payload)<{ id: string }>(`select id from assets where status = 'APPROVED' and expires_at <= $1 order by expires_at limit $2`, [now, BATCH])
  const expired: string[] = []
  for (const { id } of due) {
    signal.throwIfAborted()
    try {
      await inTransaction(payload, { kind: 'system' }, (req) => applyTransition({ collection: 'assets', id, overrideAccess: true, req, transition: 'expire' }))
      expired.push(id)
    } catch (error) {
      if (!isEngineError(error, 'STATE_TRANSITION_CONFLICT') && !isEngineError(error, 'STATE_TRANSITION_ILLEGAL') && !isEngineError(error, 'NOT_FOUND')) throw error
    }
  }
  return expired
}
