import { organizationsWith } from '@/src/access/organizationsWith'
import type { AccessRule } from '@/src/access/types'

/** People delete the comments they wrote; those of others only with `comment:delete-any` in that organization (B003-079). */
export const ownComments: AccessRule = ({ action, principal }) => {
  if (action !== 'delete') return true
  const organizations = organizationsWith(principal, 'comment:delete-any')
  if (organizations === 'all') return true
  const anyones = organizations.length > 0 ? [{ organization: { in: organizations } }] : []
  // `createdBy` comes from the request's principal; `author` is what somebody said.
  const own = principal.kind === 'user' ? [{ createdBy: { equals: principal.id } }] : []
  const open = [...anyones, ...own]
  return open.length > 0 && { or: open }
}
