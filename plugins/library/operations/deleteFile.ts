import type { CollectionSlug, PayloadRequest } from 'payload'

import { relationsTo } from './relationsTo'

/** Deletes a file, bytes and row, unless any relation of any collection holds it. */
export const deleteFile = async (req: PayloadRequest, id: string): Promise<void> => {
  const relations = relationsTo(req.payload, 'files', ['payload-locked-documents'])
  for (const slug of new Set(relations.map(({ collection }) => collection))) {
    const own = relations.filter(({ collection }) => collection === slug)
    const { totalDocs } = await req.payload.count({
      collection: slug as CollectionSlug,
      overrideAccess: true,
      req,
      where: { or: own.map(({ path }) => ({ [path]: { equals: id } })) },
    })
    if (totalDocs > 0) return
  }
  await req.payload.delete({ collection: 'files', overrideAccess: true, req, where: { id: { equals: id } } })
}
