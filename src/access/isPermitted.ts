import type { Permission } from './types'

const sets = new WeakMap<readonly Permission[], ReadonlySet<Permission>>()

const setOf = (permissions: readonly Permission[]): ReadonlySet<Permission> => {
  const known = sets.get(permissions)
  if (known) return known
  const made = new Set(permissions)
  sets.set(permissions, made)
  return made
}

/**
 * True when the granted list holds the permission itself, its resource's wildcard (`brief:*`) or `*`.
 * The list must not be mutated afterwards: it is indexed once, since access runs for every collection on each admin page.
 */
export const isPermitted = (granted: readonly Permission[], permission: Permission): boolean => {
  const set = setOf(granted)
  return set.has(permission) || set.has('*') || set.has(`${permission.slice(0, permission.indexOf(':'))}:*`)
}
