import type { CollectionBeforeValidateHook } from 'payload'

import { prepareDocument } from '../operations/prepareDocument'

/** Reads frontmatter, path and version from what is saved. */
export const prepareDocumentBeforeValidate: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) =>
  // On create Payload hands over an empty document as the original.
  prepareDocument({ data: data ?? {}, original: operation === 'update' ? (originalDoc as Record<string, unknown>) : undefined, req })
