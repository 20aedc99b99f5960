import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { checkDocument } from '../operations/check/checkDocument'

/** `POST /api/knowledge/check`: preview, problems and counts of a text that is being written. Stores nothing. */
export const checkEndpoint = defineEndpoint({
  access: 'knowledge-document:read',
  handler: ({ body, req }) => checkDocument({ ...body, req }),
  input: {
    body: z.object({
      content: z.string().max(2_000_000),
      documentType: z.string().max(40).default(''),
      organization: z.uuid().optional(),
      path: z.string().max(500).default('/new'),
    }),
  },
  method: 'post',
  path: '/knowledge/check',
  transaction: false,
})
