import type { CollectionBeforeDeleteHook } from 'payload'

import { sql } from '@/src/db/sql'
import { Conflict } from '@/src/errors/Conflict'

/** The current version stays as long as it is current. */
export const keepCurrentBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await sql(req)<{ current: boolean }>('select is_current_version as current from asset_versions where id = $1', [id])
  if (row?.current) throw new Conflict({ reason: 'it is the current version; restore another one first', subject: 'The version' })
}
