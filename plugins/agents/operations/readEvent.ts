import type { Payload, PayloadRequest } from 'payload'

import { prepared } from '@/src/db/prepared'

import { EVENT_COLUMNS } from '../constants'
import { eventOfRow, type EventRow, type ReadEvent } from './eventOfRow'

/** An event as triggers and skills see it; null when it is gone. */
export const readEvent = async (source: Payload | PayloadRequest, id: string): Promise<null | ReadEvent> => {
  const [row] = await prepared<EventRow>(source, `select ${EVENT_COLUMNS} from content_events where id = $1`, [id])
  return row ? eventOfRow(row) : null
}
