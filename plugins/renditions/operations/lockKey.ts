import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/**
 * Whoever asks whether a rendition is there, being made or to be made waits for whoever is just saying that it is: between two statements it would seem
 * neither there nor under way, and be made twice. Held until the transaction ends.
 */
export const lockKey = async (req: PayloadRequest, key: string): Promise<void> => {
  await sql(req)('select pg_advisory_xact_lock(hashtextextended($1, 7))', [key])
}
