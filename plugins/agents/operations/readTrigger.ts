import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { TRIGGER_COLUMNS } from '../constants'
import type { RawTrigger } from './readTriggers'

/** One trigger, enabled or not; undefined when it is gone. */
export const readTrigger = async (source: Payload | PayloadRequest, id: string): Promise<RawTrigger | undefined> => {
  const [trigger] = await sql(source)<RawTrigger>(`select ${TRIGGER_COLUMNS} from content_triggers where id = $1`, [id])
  return trigger
}
