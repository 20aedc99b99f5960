import type { PayloadRequest } from 'payload'

import { prepared } from '@/src/db/prepared'
import type { StoredEvent, StoredTrigger } from '@/src/events/types'

import { TRIGGER_COLUMNS } from '../constants'

/** A trigger whose conditions are still as they were stored. */
export type RawTrigger = { conditions: unknown; eventType: string; isEnabled: boolean } & Omit<StoredTrigger, 'conditions'>

/** The enabled triggers that wait for any of these events, highest priority first, then oldest (B000-055, B000-059). */
export const readTriggers = (req: PayloadRequest, events: Pick<StoredEvent, 'eventType' | 'organization'>[]): Promise<RawTrigger[]> =>
  prepared<RawTrigger>(
    req,
    `select ${TRIGGER_COLUMNS} from content_triggers
     where is_enabled and (organization_id, event_type) in (select * from unnest($1::uuid[], $2::text[]))
     order by priority desc, created_at, id`,
    [events.map(({ organization }) => organization), events.map(({ eventType }) => eventType)],
  )
