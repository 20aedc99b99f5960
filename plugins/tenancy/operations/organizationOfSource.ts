import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { tableOf } from '@/src/payload/tableOf'

/** The organization of an existing row; undefined when there is none. */
export const organizationOfSource = async (args: {
  collection: string
  id: number | string
  req: PayloadRequest
}): Promise<string | undefined> => {
  const { collection, id, req } = args
  const rows = await sql(req)<{ organization: null | string }>(
    `select organization_id::text as organization from "${tableOf(req.payload, collection)}" where id::text = $1`,
    [String(id)],
  )
  return rows[0]?.organization ?? undefined
}
