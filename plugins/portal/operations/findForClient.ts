import type { PayloadRequest, TypeWithID } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

/**
 * A deliverable as the signed-in client user may read it.
 * @throws NOT_FOUND when it is not theirs, or not theirs yet
 */
export const findForClient = async (req: PayloadRequest, id: string): Promise<{ [field: string]: unknown } & TypeWithID> => {
  const { docs } = await req.payload.find({
    collection: 'deliverables',
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  if (!docs[0]) throw new NotFound({ id, kind: 'deliverable' })
  return { ...docs[0] }
}
