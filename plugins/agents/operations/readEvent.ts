import type { Payload, PayloadRequest } from 'payload'

import { prepared } from '@/src/db/prepared'
import type { EventActor, StoredEvent } from '@/src/events/types'

type Row = { actorId: null | string; actorType: EventActor['kind']; createdAt: Date; processedAt: Date | null } & Omit<StoredEvent, 'actor' | 'createdAt'>

export type ReadEvent = StoredEvent & { isProcessed: boolean }

const COLUMNS = `id, organization_id as organization, event_type as "eventType", source_type as "sourceType", source_id as "sourceId",
  payload, caused_by_event_id as "causedByEvent", caused_by_invocation_id as "causedByInvocation",
  caused_by_trigger_id as "causedByTrigger", root_event_id as "rootEvent", depth::int as depth, actor_type as "actorType", actor_id as "actorId",
  created_at as "createdAt", processed_at as "processedAt"`

const toEvent = ({ actorId, actorType, createdAt, processedAt, ...event }: Row): ReadEvent => ({
  ...event,
  actor: { id: actorId, kind: actorType },
  createdAt: createdAt.toISOString(),
  isProcessed: processedAt !== null,
})

/** An event as triggers and skills see it; null when it is gone. */
export const readEvent = async (source: Payload | PayloadRequest, id: string): Promise<null | ReadEvent> => {
  const [row] = await prepared<Row>(source, `select ${COLUMNS} from content_events where id = $1`, [id])
  return row ? toEvent(row) : null
}

/**
 * Events in the order they were stored, locked for the dispatcher: another one waits, and then finds them processed. The commit of this transaction
 * does not wait for the disk: what it starts are jobs, and taking one is a commit that does, after this one in the same log. A server that
 * crashes in between has dispatched nothing, and the dispatcher's own job is still there.
 */
export const lockEvents = async (req: PayloadRequest, ids: string[]): Promise<ReadEvent[]> => {
  const rows = await prepared<Row>(
    req,
    `select ${COLUMNS} from content_events, (select set_config('synchronous_commit', 'off', true)) as quick
     where id = any($1::uuid[]) order by id for no key update of content_events`,
    [ids],
  )
  return rows.map(toEvent)
}
