import type { CollectionConfig, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { changedFields } from './changedFields'
import { emitEvents } from './emitEvents'
import { eventsOf, type FoundEvent } from './eventsOf'
import type { CollectionEvents } from './types'

type Fields = Record<string, unknown>
type Hooks = Required<Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>>

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return id === null || id === undefined ? undefined : String(id)
}

/** The tenant of a row; an organization is its own. */
const organizationOf = (slug: string, ...rows: Fields[]): string | undefined => {
  for (const row of rows) {
    const organization = idOf(slug === 'organizations' ? row.id : row.organization)
    if (organization) return organization
  }
  return undefined
}

const emitFound = async (args: {
  collection: SanitizedCollectionConfig
  found: FoundEvent[]
  organization: string | undefined
  req: PayloadRequest
  sourceId: string
}): Promise<void> => {
  const { collection, found, organization, req, sourceId } = args
  if (found.length === 0 || !organization) return
  await emitEvents(req, found.map((event) => ({ ...event, organization, sourceId, sourceType: collection.slug })))
}

/**
 * Hooks that turn the writes of a collection into the events it declares, in the transaction of the write.
 * Rows without an organization emit nothing. Names in `declared` must be canonical.
 */
export const captureEvents = (declared: CollectionEvents): Hooks => ({
  afterChange: [
    async ({ collection, data, doc, operation, previousDoc, req }) => {
      const before = (previousDoc ?? {}) as Fields
      const full: Fields = { ...data, ...doc, id: doc.id ?? before.id }
      const source = { collection, declared, doc: operation === 'create' ? full : { ...before, ...full } }
      const found =
        operation === 'create'
          ? eventsOf({ ...source, operation })
          : eventsOf({
              ...source,
              changes: changedFields({ collection, data: data ?? {}, doc, previousDoc: before }),
              operation,
              previousDoc: before,
            })
      await emitFound({ collection, found, organization: organizationOf(collection.slug, source.doc), req, sourceId: String(source.doc.id) })
    },
  ],
  afterDelete: [
    async ({ collection, doc, id, req }) => {
      const found = eventsOf({ collection, declared, doc: { ...doc, id }, operation: 'delete' })
      await emitFound({ collection, found, organization: organizationOf(collection.slug, doc), req, sourceId: String(id) })
    },
  ],
})
