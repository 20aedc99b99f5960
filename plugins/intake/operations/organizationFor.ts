import { organizationsWith } from '@/src/access/organizationsWith'
import type { Permission, Principal } from '@/src/access/types'
import { Forbidden } from '@/src/errors/Forbidden'

import { OrganizationUnclear } from '../errors'

/** The organization a principal acts in: the one it named, or its only one. */
export const organizationFor = (principal: Principal, permission: Permission, named?: string): string => {
  const organizations = organizationsWith(principal, permission)
  if (named !== undefined) {
    if (organizations === 'all' || organizations.includes(named)) return named
    throw new Forbidden({ attempted: `${permission} in organization ${named}`, needed: permission })
  }
  if (organizations !== 'all' && organizations.length === 1 && organizations[0]) return organizations[0]
  throw new OrganizationUnclear({ organizations: organizations === 'all' ? ['any'] : organizations })
}
