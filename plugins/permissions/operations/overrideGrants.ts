import { OwnerRestricted } from '../errors'
import type { GrantsOfRow } from './grantsOfRow'
import { idOf } from './idOf'

/** A role's own override: the permission it adds or removes. */
export const overrideGrants: GrantsOfRow = async (_req, row) => {
  if (row.role === 'OWNER') throw new OwnerRestricted({ organization: idOf(row.organization) })
  return { permissions: [String(row.permission)], what: `change what ${String(row.role)} may do` }
}
