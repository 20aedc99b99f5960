import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { CHANGES_CHANNEL } from '../constants'

/** PostgreSQL takes messages of less than 8,000 bytes. */
const MAX_KEYS = 150

/** Tells every process, once the transaction of `req` has committed, which answers are out of date. */
export const announceChange = async (req: PayloadRequest, keys: Iterable<string>): Promise<void> => {
  const all = [...new Set(keys)]
  for (let start = 0; start < all.length; start += MAX_KEYS) {
    await sql(req)('select pg_notify($1, $2)', [CHANGES_CHANNEL, all.slice(start, start + MAX_KEYS).join(' ')])
  }
}
