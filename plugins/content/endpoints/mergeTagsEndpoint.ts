import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { mergeTags } from '../operations/mergeTags'

/** `POST /api/content-tags/:id/merge`: this tag becomes the other one, everywhere. */
export const mergeTagsEndpoint = defineEndpoint({
  access: 'content-tag:delete',
  handler: ({ body, params: { id }, req }) => mergeTags(req, id, body.into),
  idempotent: true,
  input: { body: z.strictObject({ into: z.uuid() }), params: z.object({ id: z.uuid() }) },
  method: 'post',
  path: '/:id/merge',
})
