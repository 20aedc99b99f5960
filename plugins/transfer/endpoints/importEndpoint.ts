import { rm, writeFile } from 'node:fs/promises'

import { addDataAndFileToRequest } from 'payload'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { Invalid } from '@/src/errors/Invalid'
import { withTempFile } from '@/src/media/withTempFile'

import { shapeProblems } from '../operations/shapeProblems'
import { startTransfer } from '../operations/startTransfer'
import type { Fields, Format } from '../types'

const FORMATS: Record<string, Format> = { csv: 'CSV', json: 'JSON', jsonl: 'JSON', ndjson: 'JSON', xml: 'WORDPRESS', zip: 'MARKDOWN' }

const wish = z.strictObject({
  asDrafts: z.boolean().optional(),
  bodyField: z.string().max(63).optional(),
  contentType: z.string().max(300).optional(),
  dryRun: z.boolean().default(false),
  externalIdFrom: z.string().trim().min(1).max(200).optional(),
  fetchMedia: z.boolean().optional(),
  format: z.enum(['JSON', 'CSV', 'MARKDOWN', 'WORDPRESS']).optional(),
  organization: z.uuid().optional(),
})

const invalid = (problems: { message: string; path: string }[]) => new Invalid({ problems, subject: 'The import' })

const take = async (req: PayloadRequest): Promise<Fields> => {
  const { file } = req
  if (!file) throw invalid([{ message: 'is missing: send multipart/form-data with the part `file` and the options as JSON in `_payload`', path: 'file' }])
  const parsed = wish.safeParse(req.data ?? {})
  if (!parsed.success) throw invalid(shapeProblems(parsed.error))
  const { asDrafts, bodyField, contentType, dryRun, externalIdFrom, fetchMedia, organization } = parsed.data
  const format = parsed.data.format ?? FORMATS[file.name.split('.').at(-1)?.toLowerCase() ?? '']
  if (!format) throw invalid([{ message: `cannot be told from the name '${file.name.slice(0, 100)}'; say JSON, CSV, MARKDOWN or WORDPRESS`, path: 'format' }])
  const start = (path: string) => startTransfer(req, { contentType, direction: 'IMPORT', format, mode: dryRun ? 'DRY_RUN' : 'RUN', options: { asDrafts, bodyField, externalIdFrom, fetchMedia }, organization }, { name: file.name, path })
  if (file.tempFilePath) return start(file.tempFilePath)
  return withTempFile({}, async ({ path }) => {
    await writeFile(path, file.data)
    return start(path)
  })
}

/** `POST /api/content-transfers/import` (multipart: `file`, `_payload` as JSON): begins an import, or says what one would do (`dryRun`). */
export const importEndpoint = defineEndpoint({
  access: 'content-transfer:create',
  handler: async ({ req }) => {
    await addDataAndFileToRequest(req)
    try {
      return { doc: await take(req) }
    } finally {
      if (req.file?.tempFilePath) await rm(req.file.tempFilePath, { force: true })
    }
  },
  method: 'post',
  path: '/import',
  status: 202,
  transaction: false,
})
