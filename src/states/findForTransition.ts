import type { PayloadRequest, SanitizedCollectionConfig, TypeWithID } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

export type StatefulDocument = Record<string, unknown> & TypeWithID

/**
 * The latest version of a document, and whether a change of its state has to be saved as a draft: it has to while other content
 * is published.
 * @throws NOT_FOUND
 */
export const findForTransition = async (args: {
  collection: SanitizedCollectionConfig
  id: string
  overrideAccess: boolean
  req: PayloadRequest
}): Promise<{ doc: StatefulDocument; draft: boolean }> => {
  const { collection, id, overrideAccess, req } = args
  const read = (draft: boolean) =>
    req.payload.findByID({ collection: collection.slug, depth: 0, disableErrors: true, draft, id, overrideAccess, req }) as Promise<null | StatefulDocument>
  const hasDrafts = Boolean(collection.versions?.drafts)
  const doc = await read(hasDrafts)
  if (!doc) throw new NotFound({ id, kind: collection.slug })
  const draft = hasDrafts && doc._status === 'draft' && (await read(false))?._status === 'published'
  return { doc, draft }
}
