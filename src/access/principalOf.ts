import type { PayloadRequest } from 'payload'

import { roleGrants } from './roleGrants'
import type { Membership, Permission, Principal } from './types'

/** How long a principal is remembered for the same user object, in ms; as long as role grants may be stale. */
const MAX_AGE_MS = 1000

const remembered = new WeakMap<object, { at: number; principal: Promise<Principal> }>()
const anonymous: Principal = { kind: 'anonymous' }

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of a relation, populated or not; undefined when it is not set. */
const idOf = (value: unknown): string | undefined => {
  const id = isFields(value) ? value.id : value
  return id === null || id === undefined ? undefined : String(id)
}

const permissionsIn = (value: unknown): Permission[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

const asUser = async (req: PayloadRequest, user: Fields & { id: unknown }): Promise<Principal> => {
  const rows = (Array.isArray(user.organizations) ? user.organizations : [])
    .filter(isFields)
    .filter((row) => row.isActive !== false)
    .map((row) => ({ organization: idOf(row.organization), own: permissionsIn(row.permissions), role: String(row.role) }))
    .filter((row): row is { organization: string; own: Permission[]; role: string } => row.organization !== undefined)
  const granted = await roleGrants(req, rows)
  const memberships: Membership[] = rows.map(({ organization, own, role }, index) => {
    const byRole = granted[index] ?? []
    return { organization, permissions: own.length > 0 ? [...byRole, ...own] : [...byRole], role }
  })
  return { id: String(user.id), isPlatformAdmin: user.isPlatformAdmin === true, kind: 'user', memberships }
}

const asClientUser = (user: Fields & { id: unknown }): Principal => {
  const client = idOf(user.client)
  const organization = idOf(user.organization)
  if (client === undefined || organization === undefined) return anonymous
  const teams = (Array.isArray(user.clientTeams) ? user.clientTeams : [])
    .map((team: unknown) => idOf(isFields(team) ? (team.clientTeam ?? team.team ?? team) : team))
    .filter((team): team is string => team !== undefined)
  return { client, clientTeams: teams, id: String(user.id), kind: 'client-user', organization }
}

const asApiKey = (user: Fields & { id: unknown }): Principal => {
  const organization = idOf(user.organization)
  const isExpired = typeof user.expiresAt === 'string' && Date.parse(user.expiresAt) <= Date.now()
  if (organization === undefined || isExpired || user.revokedAt) return anonymous
  return { id: String(user.id), kind: 'api-key', organization, scopes: permissionsIn(user.scopes) }
}

const fromUser = async (req: PayloadRequest): Promise<Principal> => {
  const user = req.user as (Fields & { collection?: string; id: unknown }) | null
  if (!user || user.isActive === false) return anonymous
  switch (user.collection) {
    case 'api-keys':
      return asApiKey(user)
    case 'client-users':
      return asClientUser(user)
    case 'users':
      return asUser(req, user)
    default:
      return anonymous
  }
}

/**
 * Who acts in this request: `req.context.principal` when the engine set one (`actAs`), else derived from the signed-in
 * user. Deactivated users, revoked or expired keys and memberships that are not active give nothing.
 */
export const principalOf = async (req: PayloadRequest): Promise<Principal> => {
  const acting = req.context?.principal as Principal | undefined
  if (acting) return acting
  if (!req.user) return anonymous
  const known = remembered.get(req.user)
  if (known && Date.now() - known.at <= MAX_AGE_MS) return known.principal
  const principal = fromUser(req)
  remembered.set(req.user, { at: Date.now(), principal })
  principal.catch(() => req.user && remembered.delete(req.user))
  return principal
}
