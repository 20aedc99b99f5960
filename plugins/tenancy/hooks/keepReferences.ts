import type { CollectionBeforeChangeHook } from 'payload'

import type { ResolvedTenancyOptions } from '../options'
import { assertReferences } from '../operations/assertReferences'

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return id === null || id === undefined ? undefined : String(id)
}

/** What a person points to lies in one of its own organizations, what an organization points to in itself. */
export const keepReferences =
  (options: ResolvedTenancyOptions): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const own = (source: Record<string, unknown> | undefined): string[] =>
      collection.slug === options.organizations
        ? [idOf(source?.id)].filter((id): id is string => id !== undefined)
        : (Array.isArray(source?.organizations) ? source.organizations : [])
            .map((row: { organization?: unknown }) => idOf(row.organization))
            .filter((id): id is string => id !== undefined)
    const memberships = new Set(own(collection.slug === options.users ? { ...originalDoc, ...data } : originalDoc))
    await assertReferences({
      collection,
      data: Object.fromEntries(Object.entries(data ?? {}).filter(([name]) => name !== 'organizations')),
      options,
      organizations: [...memberships],
      originalDoc: operation === 'update' ? originalDoc : undefined,
      req,
    })
    return data
  }
