import type { CollectionSlug, PayloadRequest } from 'payload'

type Fields = Record<string, unknown>

/** A document's newest state, drafts included, as the engine sees it; null when it is gone. */
export const currentDocument = async (req: PayloadRequest, collection: string, id: string): Promise<Fields | null> => {
  const config = req.payload.collections[collection as CollectionSlug]?.config
  if (!config) return null
  const document = await req.payload.findByID({
    collection: collection as CollectionSlug,
    depth: 0,
    disableErrors: true,
    draft: Boolean(config.versions?.drafts),
    id,
    overrideAccess: true,
    req,
  })
  return document as unknown as Fields | null
}
