import type { CollectionAfterChangeHook } from 'payload'

import { relationId } from '@/src/states/relationId'

import { requestRenditions } from '../operations/requestRenditions'

/** A new asset, another file or another library asks for renditions; every other edit asks for nothing. */
export const requestAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const moved = operation === 'create' || relationId(doc.file) !== relationId(previousDoc?.file) || relationId(doc.library) !== relationId(previousDoc?.library)
  if (moved) await requestRenditions({ asset: String(doc.id), req })
  return doc
}
