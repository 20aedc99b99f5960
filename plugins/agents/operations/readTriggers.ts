import type { Payload, PayloadRequest } from 'payload'

import { prepared } from '@/src/db/prepared'
import { sql } from '@/src/db/sql'
import type { StoredEvent, StoredTrigger } from '@/src/events/types'

/** A trigger whose conditions are still as they were stored. */
export type RawTrigger = { conditions: unknown; eventType: string; isEnabled: boolean } & Omit<StoredTrigger, 'conditions'>

const COLUMNS = `id, organization_id as organization, name, conditions, action_type::text as "actionType", action_config as "actionConfig",
  event_type as "eventType", is_enabled as "isEnabled", priority::int as priority, debounce_field as "debounceField", debounce_ms::int as "debounceMs", max_retries::int as "maxRetries"`

/** The enabled triggers that wait for any of these events, highest priority first, then oldest (B000-055, B000-059). */
export const readTriggers = (req: PayloadRequest, events: Pick<StoredEvent, 'eventType' | 'organization'>[]): Promise<RawTrigger[]> =>
  prepared<RawTrigger>(
    req,
    `select ${COLUMNS} from content_triggers
     where is_enabled and (organization_id, event_type) in (select * from unnest($1::uuid[], $2::text[]))
     order by priority desc, created_at, id`,
    [events.map(({ organization }) => organization), events.map(({ eventType }) => eventType)],
  )

/** One trigger, enabled or not; undefined when it is gone. */
export const readTrigger = async (source: Payload | PayloadRequest, id: string): Promise<RawTrigger | undefined> => {
  const [trigger] = await sql(source)<RawTrigger>(`select ${COLUMNS} from content_triggers where id = $1`, [id])
  return trigger
}
