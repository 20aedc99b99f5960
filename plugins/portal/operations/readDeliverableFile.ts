import type { PayloadRequest } from 'payload'

import { actAs } from '@/src/access/actAs'
import { NotFound } from '@/src/errors/NotFound'

import { deliverableFileIds } from './deliverableFileIds'
import { findForClient } from './findForClient'

/**
 * Answers with a file through the upload collection's own endpoint (local disk or S3, ranges, content security), once the
 * client may read the deliverable and the file belongs to it.
 * @throws NOT_FOUND otherwise
 */
export const readDeliverableFile = async ({ fileId, id, req }: { fileId: string; id: string; req: PayloadRequest }): Promise<Response> => {
  const deliverable = await findForClient(req, id)
  const ids = await deliverableFileIds(req, deliverable)
  const { docs } = await req.payload.find({
    collection: 'files',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ id: { equals: fileId } }, { id: { in: ids } }] },
  })
  const filename = docs[0]?.filename
  const endpoints = req.payload.collections.files?.config.endpoints
  const endpoint = endpoints ? endpoints.find(({ method, path }) => method === 'get' && path === '/file/:filename') : undefined
  if (!filename || !endpoint) throw new NotFound({ id: fileId, kind: 'file' })
  const reading = actAs(req, { kind: 'system' })
  reading.routeParams = { collection: 'files', filename }
  return endpoint.handler(reading)
}
