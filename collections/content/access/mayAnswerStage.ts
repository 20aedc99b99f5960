import type { Principal } from '@/src/access/types'
import { relationId } from '@/src/states/relationId'

/** Who may answer a stage of a workflow (B001-026): the person, people of the role, the client's people; owners and administrators on anybody's behalf. */
export const mayAnswerStage = ({ doc, principal }: { doc: Record<string, unknown>; principal: Principal }): boolean => {
  if (principal.kind === 'system') return true
  const organization = relationId(doc.organization)
  if (principal.kind === 'client-user') return doc.assignedToType === 'client' && relationId(doc.client) === principal.client
  if (principal.kind !== 'user') return false
  const role = principal.memberships.find((membership) => membership.organization === organization)?.role
  if (principal.isPlatformAdmin || role === 'OWNER' || role === 'ADMIN') return true
  return doc.assignedToType === 'role' ? role === doc.assignedTo : doc.assignedToType === 'user' && principal.id === doc.assignedTo
}
