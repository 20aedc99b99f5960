import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload'

type Source = { organization: string; sourceId: string; sourceType: string }

/** The document an event or invocation is about, as the engine sees it; null when it is gone, foreign or of no collection. */
export const readSource = async (req: PayloadRequest, source: Source): Promise<null | (Record<string, unknown> & TypeWithID)> => {
  if (!(source.sourceType in req.payload.collections)) return null
  const document = (await req.payload.findByID({
    collection: source.sourceType as CollectionSlug,
    depth: 0,
    disableErrors: true,
    id: source.sourceId,
    overrideAccess: true,
    req,
  })) as null | (Record<string, unknown> & TypeWithID)
  const organization = document?.organization
  return document && (organization === undefined || organization === source.organization) ? document : null
}
