import type { Permission, PermissionCatalogue } from './types'

/**
 * The single permissions a list stands for: aliases, `brief:*` and `*` resolved against the catalogues, without repeats.
 * A name no catalogue knows stays as it is.
 */
export const expandPermissions = (catalogues: readonly PermissionCatalogue[], granted: readonly Permission[]): Permission[] => {
  const known = catalogues.flatMap((catalogue) => Object.keys(catalogue.permissions))
  const expandOne = (permission: Permission): readonly Permission[] => {
    if (permission === '*') return known
    if (permission.endsWith(':*')) return known.filter((one) => one.startsWith(permission.slice(0, -1)))
    const alias = catalogues.find(({ aliases }) => aliases && Object.hasOwn(aliases, permission))?.aliases?.[permission]
    return alias ? alias.flatMap(expandOne) : [permission]
  }
  return [...new Set(granted.flatMap(expandOne))]
}
