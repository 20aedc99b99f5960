import { organizationsWith } from './organizationsWith'
import type { Permission, Principal } from './types'

/** May the principal do this in the organization, or, without one, in any organization? */
export const can = (principal: Principal, permission: Permission, organization?: string): boolean => {
  const organizations = organizationsWith(principal, permission)
  if (organizations === 'all') return true
  return organization === undefined ? organizations.length > 0 : organizations.includes(organization)
}
