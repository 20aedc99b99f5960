import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/**
 * Moves `lastContactedAt` of a contact forward to an activity's time, never back. One statement, so that two activities at once
 * keep the later; it is no change of the contact that anybody should be told of.
 */
export const noteContact = async ({ at, contact, req }: { at: string; contact: string; req: PayloadRequest }): Promise<void> => {
  await sql(req)('update contacts set last_contacted_at = $2::timestamptz where id = $1 and (last_contacted_at is null or last_contacted_at < $2::timestamptz)', [contact, at])
}
