import { rm, writeFile } from 'node:fs/promises'

import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Principal } from '@/src/access/types'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { withTempFile } from '@/src/media/withTempFile'

import { UploadHeader } from '../errors'
import { fieldsOfXmp } from '../operations/fieldsOfXmp'
import { takeIn } from '../operations/takeIn'

const payloadSchema = z.strictObject({ allowDuplicate: z.boolean().optional(), folder: z.uuid().optional(), library: z.uuid(), relativePath: z.string().max(900).optional(), tags: z.array(z.string().max(100)).max(100).optional(), xmp: z.string().max(1_000_000).optional() })

/** `POST /api/assets/upload` (multipart: `file`, `_payload` as JSON): one file into a library, answered with the asset and what looks like it. */
export const uploadEndpoint = defineEndpoint({
  access: 'asset:create',
  handler: async ({ principal, req }) => {
    await addDataAndFileToRequest(req)
    try {
      return await takeUpload(req, principal)
    } finally {
      if (req.file?.tempFilePath) await rm(req.file.tempFilePath, { force: true })
    }
  },
  method: 'post',
  path: '/upload',
  status: 201,
  transaction: false,
})

const takeUpload = async (req: PayloadRequest, principal: Principal): Promise<Awaited<ReturnType<typeof takeIn>>> => {
  const { file } = req
  if (!file) throw new UploadHeader({ header: 'Content-Type', needed: 'multipart/form-data with the part `file`' })
  const parsed = payloadSchema.safeParse(req.data ?? {})
  if (!parsed.success) throw new UploadHeader({ header: '_payload', needed: `{ library, folder?, relativePath?, tags?, xmp?, allowDuplicate? }: ${parsed.error.issues.map(({ message, path }) => `${path.join('.')} ${message}`).join('; ')}` })
  const { tags = [], xmp, ...rest } = parsed.data
  const said = xmp === undefined ? {} : fieldsOfXmp(xmp)
  const all = [...new Set([...tags, ...((said.tags as string[] | undefined) ?? [])])]
  const take = (path: string) => takeIn({ ...rest, data: { ...said, ...(all.length > 0 && { tags: all }) }, filename: file.name, path, principal, req })
  if (file.tempFilePath) return take(file.tempFilePath)
  return withTempFile({}, async ({ path }) => {
    await writeFile(path, file.data)
    return take(path)
  })
}
