import { isPermitted } from './isPermitted'
import type { Permission, Principal } from './types'

/**
 * The organizations in which the principal holds the permission; `'all'` for the system and for platform admins.
 * Client-portal users hold no permissions: what they may do is said by each collection's `client` rule.
 */
export const organizationsWith = (principal: Principal, permission: Permission): 'all' | string[] => {
  switch (principal.kind) {
    case 'agent': {
      if (!isPermitted(principal.permissions, permission)) return []
      if (!principal.initiator) return [principal.organization]
      const initiators = organizationsWith(principal.initiator, permission)
      return initiators === 'all' || initiators.includes(principal.organization) ? [principal.organization] : []
    }
    case 'anonymous':
    case 'client-user':
      return []
    case 'api-key':
      return isPermitted(principal.scopes, permission) ? [principal.organization] : []
    case 'system':
      return 'all'
    case 'user':
      return principal.isPlatformAdmin
        ? 'all'
        : principal.memberships
            .filter((membership) => isPermitted(membership.permissions, permission))
            .map((membership) => membership.organization)
  }
}
