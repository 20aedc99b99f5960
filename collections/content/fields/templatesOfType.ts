import type { RelationshipField } from 'payload'

import { relationId } from '@/src/states/relationId'

/** Page templates for the type of the entry, or for any. */
export const templatesOfType: RelationshipField['filterOptions'] = ({ data }) => {
  const type = relationId((data as { contentType?: unknown } | undefined)?.contentType)
  return type ? { or: [{ contentType: { equals: type } }, { contentType: { exists: false } }] } : true
}
