import type { PayloadRequest } from 'payload'

import { tableOf } from '@/src/payload/tableOf'

import { sql } from './sql'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Locks a document's row until the transaction of `req` ends. Payload's update reads the document, merges and writes all of it: two at
 * once lose the first one's fields. Whoever locks first makes the other wait and read the result.
 * An id that is none locks nothing: reading will say that there is no such document.
 */
export const lockRow = async (req: PayloadRequest, collection: string, id: string): Promise<void> => {
  if (!UUID.test(id)) return
  // As strong as the lock the update takes later (`gentleUpdates`), and no stronger: rows that refer to it need not wait.
  await sql(req)(`select 1 from "${tableOf(req.payload, collection).replace(/"/g, '')}" where id = $1 for no key update`, [id])
}
