import type { CollectionBeforeChangeHook } from 'payload'

import { sql } from '@/src/db/sql'

import { idOf } from '../operations/idOf'

/** Exactly one is current: the earlier one stops being it in the transaction in which the new one begins. */
export const oneCurrentBeforeChange: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation === 'create') await sql(req)('update asset_versions set is_current_version = false where asset_id = $1 and is_current_version', [idOf(data.asset)])
  return data
}
