import type { PayloadRequest, TypeWithID } from 'payload'

import { deliverableFileIds } from './deliverableFileIds'

export type PortalFile = { id: string; mimeType: string; name: string; url: string }

/** The files of a deliverable that was read with the client's own access, with addresses that the client may open. */
export const listDeliverableFiles = async (
  req: PayloadRequest,
  deliverable: { [field: string]: unknown } & TypeWithID,
): Promise<PortalFile[]> => {
  const ids = await deliverableFileIds(req, deliverable)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'files',
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  return ids.flatMap((id) => {
    const file = docs.find((doc) => String(doc.id) === id)
    return file
      ? [{ id, mimeType: file.mimeType ?? '', name: file.filename ?? 'File', url: `/api/portal/deliverables/${deliverable.id}/files/${id}` }]
      : []
  })
}
