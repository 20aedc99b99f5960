import type { CollectionBeforeChangeHook } from 'payload'

import { organizationImmutable, organizationMissing } from '../errors'
import type { ResolvedTenancyOptions } from '../options'
import { assertReferences } from '../operations/assertReferences'

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return id === null || id === undefined || id === '' ? undefined : String(id)
}

/**
 * Keeps a row and everything it points to in one organization. Runs for drafts and autosave too, which skip field
 * validation, and for every principal, the engine's own writes included.
 */
export const keepTenancy =
  (options: ResolvedTenancyOptions): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const isUpdate = operation === 'update'
    const before = isUpdate ? idOf(originalDoc?.organization) : undefined
    const organization = data && 'organization' in data ? idOf(data.organization) : before
    if (before !== undefined && organization !== before) throw organizationImmutable(collection.slug, String(originalDoc?.id))
    if (organization === undefined) throw organizationMissing(collection.slug, options.header)
    await assertReferences({
      collection,
      data: data ?? {},
      options,
      organizations: [organization],
      originalDoc: isUpdate ? originalDoc : undefined,
      req,
    })
    return data
  }
