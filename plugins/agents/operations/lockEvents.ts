import type { PayloadRequest } from 'payload'

import { prepared } from '@/src/db/prepared'

import { EVENT_COLUMNS } from '../constants'
import { eventOfRow, type EventRow, type ReadEvent } from './eventOfRow'

/**
 * Events in the order they were stored, locked for the dispatcher: another one waits, and then finds them processed. The commit of this transaction
 * does not wait for the disk: what it starts are jobs, and taking one is a commit that does, after this one in the same log. A server that
 * crashes in between has dispatched nothing, and the dispatcher's own job is still there.
 */
export const lockEvents = async (req: PayloadRequest, ids: string[]): Promise<ReadEvent[]> => {
  const rows = await prepared<EventRow>(
    req,
    `select ${EVENT_COLUMNS} from content_events, (select set_config('synchronous_commit', 'off', true)) as quick
     where id = any($1::uuid[]) order by id for no key update of content_events`,
    [ids],
  )
  return rows.map(eventOfRow)
}
