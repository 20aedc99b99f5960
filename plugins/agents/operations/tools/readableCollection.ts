import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { CollectionNotReadable } from '../../errors'
import { readableCollections } from './readableCollections'

/** The named collection. @throws AGENTS_COLLECTION_NOT_READABLE with those that may be read */
export const readableCollection = async (req: PayloadRequest, slug: string): Promise<SanitizedCollectionConfig> => {
  const [collection] = await readableCollections(req, slug)
  if (collection) return collection
  throw new CollectionNotReadable({ collection: slug, readable: (await readableCollections(req)).map((one) => one.slug) })
}
