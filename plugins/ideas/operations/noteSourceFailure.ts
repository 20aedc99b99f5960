import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

/** Shows at the source why it could not be read; it is asked again at its next time. */
export const noteSourceFailure = async (payload: Payload, id: string, error: unknown): Promise<void> => {
  const reason = error instanceof Error ? error.message : String(error)
  await sql(payload)('update content_sources set last_fetched_at = now(), last_error = $2 where id = $1', [id, reason.slice(0, 1000)])
}
