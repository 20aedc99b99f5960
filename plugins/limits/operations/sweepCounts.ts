import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

/** Forgets callers whose last window is over. */
export const sweepCounts = async (payload: Payload): Promise<void> => {
  await sql(payload)('delete from engine.rate_counts where expires_at < now()')
}
