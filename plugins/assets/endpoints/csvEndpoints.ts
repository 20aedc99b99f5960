import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { exportCsv } from '../operations/csv/exportCsv'
import { importCsv } from '../operations/csv/importCsv'

const many = z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(z.uuid()).max(1000))

/** `GET /api/assets/metadata.csv`: metadata of all assets one may read, or of a library, a folder or some. */
const write = defineEndpoint({
  access: 'asset:read',
  handler: async ({ query, req }) =>
    new Response(await exportCsv(req, query), { headers: { 'content-disposition': 'attachment; filename="assets.csv"', 'content-type': 'text/csv; charset=utf-8', 'x-content-type-options': 'nosniff' } }),
  input: { query: z.object({ folder: z.uuid().optional(), id: many, library: z.uuid().optional() }) },
  method: 'get',
  path: '/metadata.csv',
  transaction: false,
})

/** `POST /api/assets/metadata-import`: metadata from CSV; with `preview` only what it would change. */
const read = defineEndpoint({
  access: 'asset:update',
  handler: ({ body, principal, req }) => importCsv(req, principal, body),
  idempotent: true,
  input: { body: z.strictObject({ by: z.enum(['id', 'filename', 'externalId']), csv: z.string().min(1).max(4_000_000), preview: z.boolean().default(false) }) },
  method: 'post',
  path: '/metadata-import',
  transaction: false,
})

export const csvEndpoints = [write, read]
