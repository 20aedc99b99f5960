import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { writeIdea } from '../operations/writeIdea'

/** `POST /api/topic-ideas/:id/write`: begins the entry. */
export const writeIdeaEndpoint = defineEndpoint({
  access: 'topic-idea:update',
  handler: ({ body, params, req }) => writeIdea(req, params.id, body.contentType),
  idempotent: true,
  input: { body: z.object({ contentType: z.uuid().optional() }), params: z.object({ id: z.uuid() }) },
  method: 'post',
  path: '/:id/write',
  status: 201,
})
