import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { compareVersions } from '../operations/compareVersions'
import { loadBoard } from '../operations/loadBoard'
import { restoreEntry } from '../operations/restoreEntry'

const version = z.union([z.uuid(), z.string().regex(/^\d{1,9}$/)])

/** `GET /api/content-entries/:id/compare?from=2&to=5`: two versions, by number or id. */
const compare = defineEndpoint({
  access: 'content-entry:read',
  handler: ({ params: { id }, query: { from, to }, req }) => compareVersions(req, id, from, to),
  input: { params: z.object({ id: z.uuid() }), query: z.object({ from: version, to: version }) },
  method: 'get',
  path: '/:id/compare',
})

/** `POST /api/content-entries/:id/restore`: the content of an earlier version as a new one. */
const restore = defineEndpoint({
  access: 'content-entry:update',
  handler: async ({ body, params: { id }, req }) => ({ doc: await restoreEntry(req, id, String(body.version)) }),
  idempotent: true,
  input: { body: z.strictObject({ version: z.union([version, z.int().positive()]) }), params: z.object({ id: z.uuid() }) },
  method: 'post',
  path: '/:id/restore',
})

/** `GET /api/content-entries/board`: entries by where they stand, with the stage that waits. */
const board = defineEndpoint({
  access: 'content-entry:read',
  handler: ({ query, req }) => loadBoard(req, query),
  input: { query: z.object({ contentType: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(25) }) },
  method: 'get',
  path: '/board',
})

/** What entries offer beside reading, writing and their transitions. */
export const entryEndpoints = [board, compare, restore]
