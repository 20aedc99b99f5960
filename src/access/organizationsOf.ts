import type { Principal } from './types'

/** Every organization the principal belongs to, whatever it may do there; `'all'` for the system and platform admins. */
export const organizationsOf = (principal: Principal): 'all' | string[] => {
  switch (principal.kind) {
    case 'agent':
    case 'api-key':
    case 'client-user':
      return [principal.organization]
    case 'anonymous':
      return []
    case 'system':
      return 'all'
    case 'user':
      return principal.isPlatformAdmin ? 'all' : principal.memberships.map((membership) => membership.organization)
  }
}
