import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { tableOf } from './tableOf'

type Session = { createdAt?: Date | string; expiresAt: Date | string; id: string }

/**
 * Payload writes a sign-in, a refresh and a sign-out as the whole row of the user, as it was read some time before: a role taken away in
 * between came back, and of two sign-ins at once one was lost. Only the sessions are written here, each on its own.
 */
export const sessionWrites = (adapter: PostgresAdapter): void => {
  const updateOne = adapter.updateOne.bind(adapter)
  adapter.updateOne = async (args) => {
    const { collection, id, req } = args
    const data = args.data as { sessions?: Session[]; updatedAt?: unknown }
    const isOfSessions = id !== undefined && data.updatedAt === null && Array.isArray(data.sessions) && args.returning === false
    if (!isOfSessions || !adapter.payload.collections[collection]?.config.auth.useSessions) return updateOne(args)
    await writeSessions(adapter, { collection, id: String(id), req, sessions: data.sessions ?? [] })
    return null
  }
}

const writeSessions = async (
  { payload }: PostgresAdapter,
  { collection, id, req, sessions }: { collection: string; id: string; req?: Partial<PayloadRequest>; sessions: Session[] },
): Promise<void> => {
  const table = tableOf(payload, collection, 'sessions')
  const query = sql({ payload, transactionID: req?.transactionID } as PayloadRequest)
  // Payload makes dates of its own for what it adds and extends; what was read from the database has them as text.
  const added = sessions.filter(({ createdAt }) => createdAt instanceof Date)
  const extended = sessions.filter((session) => session.expiresAt instanceof Date && !added.includes(session))
  await query(`delete from "${table}" where _parent_id = $1 and expires_at < clock_timestamp()`, [id])
  for (const session of added) {
    await query(
      `insert into "${table}" (_order, _parent_id, id, created_at, expires_at)
       select coalesce(max(_order), 0) + 1, $1, $2, $3, $4 from "${table}" where _parent_id = $1`,
      [id, session.id, session.createdAt, session.expiresAt],
    )
  }
  for (const session of extended) {
    await query(`update "${table}" set expires_at = $3 where _parent_id = $1 and id = $2`, [id, session.id, session.expiresAt])
  }
  if (added.length > 0 || extended.length > 0) return
  await query(`delete from "${table}" where _parent_id = $1 and not id = any($2::text[])`, [id, sessions.map((session) => session.id)])
}
