import type { LateWrite } from '@/src/payload/waitingWrites'

import type { EventListener } from './types'

/** Events that one job dispatches in one transaction. */
const PER_JOB = 25

const known = new WeakMap<readonly EventListener[], LateWrite>()

/**
 * Rows of `content-events` and the jobs that dispatch those somebody listens to, as one late write. An event without
 * listeners, or one that is too deep (`error`), is processed as it is stored.
 */
export const eventsWrite = (listeners: readonly EventListener[]): LateWrite => {
  const made = known.get(listeners) ?? {
    name: 'events',
    steps: (rows: string) => ({
      events_input: `
        select *, error is null and (${listeners.map(({ waits }) => `(${waits})`).join(' or ') || 'false'}) as is_awaited
        from jsonb_to_recordset(${rows}) as event(
          id uuid, organization uuid, type text, source_type text, source_id text, payload jsonb, actor_kind text, actor_id text,
          event_id uuid, invocation_id uuid, trigger_id uuid, root_id uuid, depth int, error text)`,
      events_stored: `
        insert into content_events (
          id, organization_id, event_type, source_type, source_id, payload, actor_type, actor_id, caused_by_event_id,
          caused_by_invocation_id, caused_by_trigger_id, root_event_id, depth, processing_error, processed_at,
          triggers_matched, triggers_executed, created_at, updated_at)
        select id, organization, type, source_type, source_id, payload, actor_kind, actor_id, event_id,
          invocation_id, trigger_id, root_id, depth, error, case when not is_awaited then clock_timestamp() end,
          0, 0, clock_timestamp(), clock_timestamp()
        from events_input
        returning id, processed_at`,
      events_queued: `
        select graphile_worker.add_job('dispatch-event', json_build_object('ids', json_agg(id)))
        from (select id, (row_number() over () - 1) / ${PER_JOB} as number from events_stored where processed_at is null) as awaited
        group by number`,
    }),
  }
  known.set(listeners, made)
  return made
}
