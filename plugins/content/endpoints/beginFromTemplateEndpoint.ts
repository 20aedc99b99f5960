import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { beginFromTemplate } from '../operations/beginFromTemplate'

/** `POST /api/page-templates/:id/entries`: begins an entry with what the template gives. */
export const beginFromTemplateEndpoint = defineEndpoint({
  access: 'content-entry:create',
  handler: async ({ body, params: { id }, req }) => ({ doc: await beginFromTemplate(req, id, body) }),
  idempotent: true,
  input: {
    body: z.strictObject({ contentType: z.uuid().optional(), data: z.record(z.string(), z.unknown()).optional(), locale: z.string().min(2).max(35).optional(), title: z.string().max(1000).optional() }),
    params: z.object({ id: z.uuid() }),
  },
  method: 'post',
  path: '/:id/entries',
  status: 201,
})
