import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { isClientUser } from '../operations/isClientUser'
import { readDeliverableFile } from '../operations/readDeliverableFile'

/** `GET /api/portal/deliverables/{id}/files/{fileId}`: the bytes of a file of a deliverable that the client may see. */
export const readFileEndpoint = defineEndpoint({
  access: isClientUser,
  handler: ({ params, req }) => readDeliverableFile({ ...params, req }),
  input: { params: z.object({ fileId: z.uuid(), id: z.uuid() }) },
  method: 'get',
  path: '/portal/deliverables/:id/files/:fileId',
})
