import type { CollectionBeforeOperationHook } from 'payload'

import { assertMemberships } from '../operations/assertMemberships'
import { rowsOf } from '../operations/rowsOf'

/** Asks about every account a create, update or delete would touch. The engine's own writes (`overrideAccess`) pass. */
export const guardUsers: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess) return args
  if (operation === 'create') await assertMemberships({ action: 'create', data: args.data ?? {}, req })
  if (operation === 'update' || operation === 'delete') {
    for (const user of await rowsOf(req, collection.slug, args)) {
      await assertMemberships({ action: operation, data: operation === 'update' ? (args.data ?? {}) : {}, req, user })
    }
  }
  return args
}
