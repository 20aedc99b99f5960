import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { AppliedWrite } from '../types'

/** Who did what to a document after an invocation wrote it, from the event log; at least that it was edited. */
export const editsSince = async (req: PayloadRequest, invocation: string, write: AppliedWrite): Promise<string[]> => {
  const rows = await sql(req)<{ actor: string; at: Date; event: string }>(
    `select event_type as event, created_at as at, coalesce(actor_type, 'somebody') || coalesce(' ' || (select name from users u where u.id::text = actor_id), ' ' || actor_id, '') as actor
     from content_events where source_type = $1 and source_id = $2 and created_at > $3 and caused_by_invocation_id is distinct from $4
     order by created_at limit 5`,
    [write.collection, write.id, write.sealedAt, invocation],
  )
  const edits = rows.map(({ actor, at, event }) => `${event} by ${actor} at ${at.toISOString()}`)
  return edits.length > 0 ? edits : ['it was edited since']
}
