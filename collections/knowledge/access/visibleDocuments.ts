import type { AccessRule, Principal } from '@/src/access/types'
import type { Where } from 'payload'

const forUser = (principal: Extract<Principal, { kind: 'user' }>): true | Where => {
  if (principal.isPlatformAdmin) return true
  const restricted: Where[] = principal.memberships.map(({ organization, role }) => ({
    allowedRoles: { in: [role] },
    organization: { equals: organization },
    visibility: { equals: 'RESTRICTED' },
  }))
  return {
    or: [{ visibility: { in: ['PUBLIC', 'INTERNAL'] } }, { createdBy: { equals: principal.id } }, ...restricted],
  }
}

/**
 * Visibility of knowledge (B000-016): PUBLIC to clients too, INTERNAL to the team, RESTRICTED to the named roles, PRIVATE to
 * the one who wrote it. An agent sees what its initiator sees; without one, and for API keys, what the whole team sees.
 */
export const visibleDocuments: AccessRule = ({ action, principal }) => {
  if (action === 'create') return true
  if (principal.kind === 'client-user') return { visibility: { equals: 'PUBLIC' } }
  if (principal.kind === 'user') return forUser(principal)
  if (principal.kind === 'agent' && principal.initiator?.kind === 'user') return forUser(principal.initiator)
  return { visibility: { in: ['PUBLIC', 'INTERNAL'] } }
}
