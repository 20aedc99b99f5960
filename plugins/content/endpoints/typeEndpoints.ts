import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { exportTypeSchema } from '../operations/exportTypeSchema'
import { previewTypeChange } from '../operations/previewTypeChange'

const params = z.object({ id: z.uuid() })

/** `GET /api/content-types/:id/json-schema`: the type as JSON Schema; what comes out may be sent back as `schema`. */
const jsonSchema = defineEndpoint({
  access: 'content-type:read',
  handler: ({ params: { id }, req }) => exportTypeSchema(req, id),
  input: { params },
  method: 'get',
  path: '/:id/json-schema',
})

/** `POST /api/content-types/:id/effect`: what a new schema would do to the entries; changes nothing. */
const effect = defineEndpoint({
  access: 'content-type:update',
  handler: ({ body, params: { id }, req }) => previewTypeChange(req, id, body.schema),
  input: { body: z.strictObject({ schema: z.unknown() }), params },
  method: 'post',
  path: '/:id/effect',
})

/** What a content type offers beside reading and writing it. */
export const typeEndpoints = [jsonSchema, effect]
