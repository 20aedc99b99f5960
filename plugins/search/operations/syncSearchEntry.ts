import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { searchErrors } from '../errors'
import { syncHookOf } from './syncHookOf'

const SEARCH = 'search' as CollectionSlug

/** Writes, or removes, the index row of one document as the official plugin shapes it. */
export const syncSearchEntry = async ({ collection, id, req }: { collection: string; id: string; req: PayloadRequest }): Promise<void> => {
  const slug = collection as CollectionSlug
  const { docs } = await req.payload.find({ collection: slug, depth: 0, limit: 1, overrideAccess: true, req, where: { id: { equals: id } } })
  const entry: Where = { and: [{ 'doc.relationTo': { equals: collection } }, { 'doc.value': { equals: id } }] }
  const [doc] = docs
  const { only } = syncHookOf(req.payload, collection)
  const isFindable = doc !== undefined && (!only || only.values.includes(String((doc as Record<string, unknown>)[only.field])))
  if (!isFindable) {
    await req.payload.delete({ collection: SEARCH, overrideAccess: true, req, where: entry })
    return
  }
  await syncHookOf(req.payload, collection).hook({
    collection: req.payload.collections[slug]!.config,
    context: req.context,
    data: doc,
    doc,
    operation: 'update',
    overrideAccess: true,
    previousDoc: doc,
    req,
  })
  // The official hook logs its failures and goes on: look whether the row is there.
  const { totalDocs } = await req.payload.count({ collection: SEARCH, overrideAccess: true, req, where: entry })
  if (totalDocs === 0) throw searchErrors.notSynced(collection, id)
}
