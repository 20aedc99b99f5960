import type { PayloadRequest } from 'payload'

import { organizationsWith } from '@/src/access/organizationsWith'
import { principalOf } from '@/src/access/principalOf'
import { roleGrants } from '@/src/access/roleGrants'
import type { Principal } from '@/src/access/types'

import { MembershipRefused } from '../errors'
import { assertHeld } from './assertHeld'
import { idOf } from './idOf'

type Row = { isActive?: unknown; organization?: unknown; permissions?: unknown; role?: unknown }
type User = Record<string, unknown>

/** Fields that let whoever sets them sign in as the user. */
const CREDENTIALS = ['email', 'password', 'username', 'apiKey', 'enableAPIKey']

const rowsByOrganization = (user: undefined | User): Map<string, Row> =>
  new Map((Array.isArray(user?.organizations) ? (user.organizations as Row[]) : []).map((row) => [idOf(row.organization), row]))

const isSame = (a: Row | undefined, b: Row | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.role === b.role &&
    (a.isActive ?? true) === (b.isActive ?? true) &&
    JSON.stringify(a.permissions ?? []) === JSON.stringify(b.permissions ?? []))

const permissionsOf = async (req: PayloadRequest, organization: string, row: Row): Promise<string[]> => {
  const [granted = []] = await roleGrants(req, [{ organization, role: String(row.role) }])
  const own = Array.isArray(row.permissions) ? row.permissions.map(String) : []
  return [...granted, ...(row.role === 'OWNER' ? ['*'] : []), ...own]
}

const refuse = (path: string, message: string): never => {
  throw new MembershipRefused({ errors: [{ message, path }] })
}

/** Changed rows, and all of them when the whole account is at stake, must lie within what the principal holds. */
const assertRows = async (
  req: PayloadRequest,
  principal: Principal,
  permission: string,
  rows: { organization: string; row: Row }[],
): Promise<void> => {
  const manageable = organizationsWith(principal, permission)
  for (const { organization, row } of rows) {
    if (manageable !== 'all' && !manageable.includes(organization)) {
      refuse('organizations', `it belongs to an organization in which you do not hold ${permission}`)
    }
    const permissions = await permissionsOf(req, organization, row)
    await assertHeld({ organization, permissions, req, what: `change a member with the role ${String(row.role)}` })
  }
}

/**
 * What a principal may do to a person's account. An account reaches into every organization it is a member of, so
 * an administrator of one must not take it over for the others, nor raise anybody above their own permissions.
 * @throws PERMISSIONS_MEMBERSHIP_REFUSED, PERMISSIONS_GRANT_EXCEEDED
 */
export const assertMemberships = async (args: {
  action: 'create' | 'delete' | 'update'
  data: User
  req: PayloadRequest
  user?: User
}): Promise<void> => {
  const { action, data, req, user } = args
  const principal = await principalOf(req)
  if (principal.kind === 'system' || (principal.kind === 'user' && principal.isPlatformAdmin)) return
  const isSelf = principal.kind === 'user' && user !== undefined && principal.id === String(user.id)
  const before = rowsByOrganization(user)
  const after = 'organizations' in data ? rowsByOrganization(data) : before
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (organization) => !isSame(before.get(organization), after.get(organization)),
  )
  if ('isPlatformAdmin' in data && Boolean(data.isPlatformAdmin) !== Boolean(user?.isPlatformAdmin)) {
    refuse('isPlatformAdmin', 'only platform administrators appoint platform administrators')
  }
  if (action === 'create' && after.size === 0) refuse('organizations', 'a new user needs an organization')
  if (isSelf) {
    if (changed.length > 0) refuse('organizations', 'your own memberships are changed by somebody else')
    return
  }
  const takesAccount =
    action === 'delete' || (user !== undefined && CREDENTIALS.some((name) => data[name] !== undefined && data[name] !== user[name]))
  const touched = takesAccount ? [...new Set([...before.keys(), ...changed])] : changed
  const rows = touched.flatMap((organization) =>
    [before.get(organization), after.get(organization)].flatMap((row) => (row ? [{ organization, row }] : [])),
  )
  await assertRows(req, principal, `user:${action}`, rows)
}
