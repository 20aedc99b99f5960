import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { errorsFile } from '../operations/errorsFile'
import { exportFile } from '../operations/exportFile'
import { findTransfer } from '../operations/findTransfer'
import { startTransfer } from '../operations/startTransfer'
import { steerTransfer } from '../operations/steerTransfer'

const params = z.object({ id: z.uuid() })
const statuses = z.array(z.enum(['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'UNPUBLISHED', 'ARCHIVED'])).min(1)

/** `POST /api/content-transfers/export`: begins an export of what the caller may read. */
const begin = defineEndpoint({
  access: 'content-transfer:create',
  handler: async ({ body: { contentType, format, locale, organization, status }, req }) => ({ doc: await startTransfer(req, { contentType, direction: 'EXPORT', format, mode: 'RUN', options: { locale, status }, organization }) }),
  input: {
    body: z.strictObject({
      contentType: z.string().max(300).optional(),
      format: z.enum(['JSON', 'CSV', 'MARKDOWN', 'WORDPRESS']).default('JSON'),
      locale: z.string().max(35).optional(),
      organization: z.uuid().optional(),
      status: statuses.optional(),
    }),
  },
  method: 'post',
  path: '/export',
  status: 202,
  transaction: false,
})

/** `GET /api/content-transfers/:id/file`: what was exported. */
const file = defineEndpoint({
  access: 'content-transfer:read',
  handler: async ({ params: { id }, req }) => exportFile(req, await findTransfer(req, id)),
  input: { params },
  method: 'get',
  path: '/:id/file',
})

/** `GET /api/content-transfers/:id/errors`: rows that failed, as CSV. */
const errors = defineEndpoint({
  access: 'content-transfer:read',
  handler: async ({ params: { id }, req }) => errorsFile(req, await findTransfer(req, id)),
  input: { params },
  method: 'get',
  path: '/:id/errors',
})

const steer = (action: 'cancel' | 'resume' | 'start') =>
  defineEndpoint({
    access: 'content-transfer:update',
    handler: ({ params: { id }, req }) => steerTransfer(req, id, action),
    input: { params },
    method: 'post',
    path: `/:id/${action}`,
  })

/** What a transfer offers beside being read. */
export const transferEndpoints = [begin, file, errors, steer('cancel'), steer('resume'), steer('start')]
