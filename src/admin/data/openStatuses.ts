import type { CollectionSlug, PayloadRequest } from 'payload'

/** States in which nobody has to do anything any more, whatever the collection. */
const CLOSED = new Set(['APPROVED', 'ARCHIVED', 'CANCELED', 'CANCELLED', 'COMPLETED', 'CONVERTED', 'DELIVERED', 'REJECTED'])

/** The states of a collection's `status` in which its work is open; read from the field, so that no query names a state it does not have. */
export const openStatuses = (req: PayloadRequest, slug: CollectionSlug): string[] => {
  const field = req.payload.collections[slug]?.config.flattenedFields.find(({ name }) => name === 'status')
  if (field?.type !== 'select') return []
  return field.options.map((option) => (typeof option === 'string' ? option : option.value)).filter((value) => !CLOSED.has(value))
}
