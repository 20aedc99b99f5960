import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { UploadGone, UploadHeader } from '../errors'
import { endUpload } from '../operations/endUpload'
import { fieldsOfXmp } from '../operations/fieldsOfXmp'
import { keepSidecar } from '../operations/keepSidecar'
import { ownUpload } from '../operations/ownUpload'
import { receiveBytes } from '../operations/receiveBytes'
import { startUpload } from '../operations/startUpload'
import type { UploadRow } from '../operations/uploadById'
import { uploadMetadata } from '../operations/uploadMetadata'
import type { ResolvedAssetsOptions } from '../options'

const VERSION = '1.0.0'
const params = z.object({ id: z.uuid() })

const wholeNumber = (headers: Headers, header: string): number => {
  const value = headers.get(header) ?? ''
  if (!/^\d{1,15}$/.test(value)) throw new UploadHeader({ header, needed: 'a whole number of bytes' })
  return Number(value)
}
const checkVersion = (headers: Headers): void => {
  if (headers.get('tus-resumable') !== VERSION) throw new UploadHeader({ header: 'Tus-Resumable', needed: VERSION })
}
const stateHeaders = ({ expiresAt, receivedBytes, sizeBytes, status }: UploadRow) => ({
  'cache-control': 'no-store',
  'tus-resumable': VERSION,
  'upload-length': String(sizeBytes),
  // What is being checked, or was taken in, has all come.
  'upload-offset': String(status === 'UPLOADING' ? receivedBytes : sizeBytes),
  ...(status === 'UPLOADING' && { 'upload-expires': expiresAt.toUTCString() }),
})

async function* chunksOf(body: null | ReadableStream<Uint8Array> | undefined): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  if (!reader) return
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
}

/** `POST /api/uploads`: begins one; the address to send to is in `Location`. */
const start = (options: ResolvedAssetsOptions) =>
  defineEndpoint({
    access: 'asset:create',
    handler: async ({ principal, req }) => {
      checkVersion(req.headers)
      const { expiresAt, id } = await startUpload({ metadata: uploadMetadata(req.headers.get('upload-metadata')), options, principal, req, sizeBytes: wholeNumber(req.headers, 'upload-length') })
      return new Response(null, { headers: { 'access-control-expose-headers': 'Location, Tus-Resumable, Upload-Expires', location: `/api/uploads/${id}`, 'tus-resumable': VERSION, 'upload-expires': expiresAt.toUTCString() }, status: 201 })
    },
    method: 'post',
    path: '/uploads',
  })

/** `HEAD /api/uploads/:id` (the server asks for it by GET): how far it is. Its body says what became of it. */
const state = (method: 'get' | 'head') =>
  defineEndpoint({
    access: 'asset:create',
    handler: async ({ params: { id }, principal, req }) => {
      const upload = await ownUpload(req, principal, id)
      const { asset, filename, nearDuplicates, reason, receivedBytes, sizeBytes, status } = upload
      const headers = stateHeaders(upload)
      return method === 'head' ? new Response(null, { headers }) : Response.json({ asset, filename, id, nearDuplicates: nearDuplicates ?? [], reason, receivedBytes, sizeBytes, status }, { headers })
    },
    input: { params },
    method,
    path: '/uploads/:id',
  })

/** `PATCH /api/uploads/:id`: the next bytes. Not in a transaction: bytes may come for hours. */
const send = defineEndpoint({
  access: 'asset:create',
  handler: async ({ params: { id }, principal, req }) => {
    checkVersion(req.headers)
    if (req.headers.get('content-type') !== 'application/offset+octet-stream') throw new UploadHeader({ header: 'Content-Type', needed: 'application/offset+octet-stream' })
    const upload = await ownUpload(req, principal, id)
    const offset = await receiveBytes({ body: chunksOf(req.body), offset: wholeNumber(req.headers, 'upload-offset'), req, upload })
    return new Response(null, { headers: { 'tus-resumable': VERSION, 'upload-expires': upload.expiresAt.toUTCString(), 'upload-offset': String(offset) }, status: 204 })
  },
  input: { params },
  method: 'patch',
  path: '/uploads/:id',
  transaction: false,
})

/** `DELETE /api/uploads/:id`: ends it and frees what has come. */
const end = defineEndpoint({
  access: 'asset:create',
  handler: async ({ params: { id }, principal, req }) => {
    checkVersion(req.headers)
    const upload = await ownUpload(req, principal, id)
    if (upload.status === 'UPLOADING') await endUpload(req.payload, id, upload.parts)
    return new Response(null, { headers: { 'tus-resumable': VERSION }, status: 204 })
  },
  input: { params },
  method: 'delete',
  path: '/uploads/:id',
  transaction: false,
})

/** `POST /api/uploads/:id/sidecar` `{ xmp }`: what a sidecar says of the file, before the last of its bytes; the asset begins with it. @throws XML_INVALID */
const sidecar = defineEndpoint({
  access: 'asset:create',
  handler: async ({ body: { xmp }, params: { id }, principal, req }) => {
    const upload = await ownUpload(req, principal, id)
    const fields = fieldsOfXmp(xmp)
    if (!(await keepSidecar(req, upload.id, fields))) throw new UploadGone({ upload: id })
    return { fields }
  },
  input: { body: z.strictObject({ xmp: z.string().min(1).max(1_000_000) }), params },
  method: 'post',
  path: '/uploads/:id/sidecar',
})

/** What this server can do, for clients that ask first. */
const abilities = (options: ResolvedAssetsOptions) =>
  defineEndpoint({
    access: 'public',
    handler: () => new Response(null, { headers: { 'tus-extension': 'creation,expiration,termination', 'tus-max-size': String(options.maxUploadBytes), 'tus-resumable': VERSION, 'tus-version': VERSION }, status: 204 }),
    method: 'options',
    path: '/uploads',
  })

/** Resumable uploads by the tus protocol 1.0. Parts are in the storage and the offset in the database, so that any web process continues what another began. */
export const tusEndpoints = (options: ResolvedAssetsOptions) => [start(options), state('get'), state('head'), send, sidecar, end, abilities(options)]
