import type { PayloadRequest } from 'payload'

import { isUuid } from '@/src/ids/isUuid'
import { registryOf } from '@/src/plugin/registryOf'

import { expandPermissions } from './expandPermissions'
import { type LoadedOverrides, roleGrantCache, type RoleOverride } from './roleGrantCache'
import type { Permission, PermissionCatalogue } from './types'

/** How long an organization's own grants may be stale in this process, in ms. */
const MAX_AGE_MS = 1000

const defaults = new WeakMap<PermissionCatalogue[], Map<string, readonly Permission[]>>()

const defaultGrants = (catalogues: PermissionCatalogue[], role: string): readonly Permission[] => {
  const byRole = defaults.get(catalogues) ?? new Map<string, readonly Permission[]>()
  defaults.set(catalogues, byRole)
  const known = byRole.get(role)
  if (known) return known
  const granted = catalogues.flatMap((catalogue) => catalogue.roles[role] ?? [])
  const expanded = expandPermissions(catalogues, granted)
  byRole.set(role, expanded)
  return expanded
}

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/** Read through the request's own connection: a second one per waiting write could exhaust the pool. */
const load = async (req: PayloadRequest, organizations: string[]): Promise<Map<string, RoleOverride[]>> => {
  const known = organizations.filter(isUuid)
  const rows = known.length === 0 ? { docs: [] } : await req.payload.db.find<RoleOverride & { organization: unknown }>({
    collection: 'role-permissions',
    limit: 0,
    pagination: false,
    req,
    where: { organization: { in: known } },
  })
  const byOrganization = new Map<string, RoleOverride[]>(organizations.map((organization) => [organization, []]))
  for (const row of rows.docs) byOrganization.get(idOf(row.organization))?.push(row)
  return byOrganization
}

const overridesOf = async (req: PayloadRequest, organizations: string[]): Promise<Map<string, RoleOverride[]>> => {
  if (!req.payload.collections['role-permissions']) return new Map()
  const cached = roleGrantCache.get(req.payload) ?? new Map<string, LoadedOverrides>()
  roleGrantCache.set(req.payload, cached)
  const now = Date.now()
  const missing = organizations.filter((organization) => now - (cached.get(organization)?.loadedAt ?? 0) > MAX_AGE_MS)
  if (missing.length > 0) {
    const loading = load(req, missing)
    for (const organization of missing) {
      const overrides = loading.then((all) => all.get(organization) ?? [])
      cached.set(organization, { loadedAt: now, overrides })
      overrides.catch(() => cached.delete(organization))
    }
  }
  const entries = organizations.map(async (organization) => {
    const overrides = (await cached.get(organization)?.overrides) ?? []
    return [organization, overrides] as const
  })
  return new Map(await Promise.all(entries))
}

/**
 * What each (organization, role) may do: the catalogues' defaults with the organization's `role-permissions` on top.
 * At most one query per second and organization, whatever the number of requests. OWNER cannot be restricted, so that
 * nobody locks an organization.
 */
export const roleGrants = async (
  req: PayloadRequest,
  pairs: { organization: string; role: string }[],
): Promise<(readonly Permission[])[]> => {
  const catalogues = registryOf(req.payload).permissions
  const overrides = await overridesOf(req, [...new Set(pairs.map((pair) => pair.organization))])
  return pairs.map(({ organization, role }) => {
    const granted = defaultGrants(catalogues, role)
    const own = (overrides.get(organization) ?? []).filter((override) => override.role === role)
    if (own.length === 0 || role === 'OWNER') return granted
    const effective = new Set(granted)
    for (const override of own) {
      for (const permission of expandPermissions(catalogues, [override.permission])) {
        if (override.granted === false) effective.delete(permission)
        else effective.add(permission)
      }
    }
    return [...effective]
  })
}
