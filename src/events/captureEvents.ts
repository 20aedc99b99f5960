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

type Source = Pick<Parameters<typeof eventsOf>[0], 'collection' | 'declared' | 'doc'>

const isUnborn = ({ unbornWhile }: CollectionEvents, doc: Fields): boolean => unbornWhile !== undefined && doc[unbornWhile] === true

const bornWith = (source: Source): FoundEvent[] => (isUnborn(source.declared, source.doc) ? [] : eventsOf({ ...source, operation: 'create' }))

/** A document that was not made yet is made by the write that ends that; what else the write changed is said too. */
const changedWith = (write: Extract<Parameters<typeof eventsOf>[0], { operation: 'update' }>): FoundEvent[] => {
  const { declared, doc, previousDoc } = write
  if (!isUnborn(declared, previousDoc)) return eventsOf(write)
  if (isUnborn(declared, doc)) return []
  const { onCreate, onChange, payload } = declared
  return [...eventsOf({ ...write, declared: { onCreate, payload }, operation: 'create' }), ...eventsOf({ ...write, declared: { onChange, payload } })]
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
      const changes = () => changedFields({ collection, data: data ?? {}, doc, previousDoc: before })
      const found = operation === 'create' ? bornWith(source) : changedWith({ ...source, changes: changes(), operation, previousDoc: before })
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
