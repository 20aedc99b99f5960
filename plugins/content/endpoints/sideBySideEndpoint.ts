import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { readSideBySide } from '../operations/readSideBySide'

/** `GET /api/content-localizations/:id/side-by-side`: a translation beside its source. */
export const sideBySideEndpoint = defineEndpoint({
  access: 'content-localization:read',
  handler: ({ params: { id }, req }) => readSideBySide(req, id),
  input: { params: z.object({ id: z.uuid() }) },
  method: 'get',
  path: '/:id/side-by-side',
})
