import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import { checkSignature, type Credentials } from './checkSignature'
import { MultipartUploads } from './MultipartUploads'
import { S3Refusal } from './S3Refusal'

type StoredObject = { body: Buffer; etag: string; modifiedAt: Date; type: string }
type Answer = { body?: Buffer | string; headers?: OutgoingHttpHeaders; status: number }

export type S3Server = AsyncDisposable & { bucket: string; credentials: Credentials; endpoint: string; objects: Map<string, StoredObject>; uploads: MultipartUploads }

const BUCKET = 'bucket'
const escape = (text: string): string => text.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`)
const xml = (text: string, status = 200): Answer => ({ body: `<?xml version="1.0" encoding="UTF-8"?>\n${text}`, headers: { 'content-type': 'application/xml' }, status })

/** First and last byte that a range header asks for; undefined without one. */
const rangeOf = (header: string | undefined, size: number): [number, number] | undefined => {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === undefined || (first === '' && last === '')) return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (start > end) throw new S3Refusal(416, 'InvalidRange', 'The requested range is not satisfiable')
  return [start, end]
}

/** An S3 server on a loopback port that keeps one bucket in memory and is as strict as S3 about signatures, parts, ranges and errors. */
export const s3Server = async (): Promise<S3Server> => {
  const credentials = { accessKeyId: 'AKIATESTTESTTEST', secretAccessKey: 'a secret/with+signs=' }
  const objects: S3Server['objects'] = new Map()
  const uploads = new MultipartUploads()
  const keep = (key: string, body: Buffer, type = 'binary/octet-stream', etag = `"${createHash('md5').update(body).digest('hex')}"`): StoredObject => {
    const object = { body, etag, modifiedAt: new Date(), type }
    objects.set(key, object)
    return object
  }
  const find = (key: string): StoredObject => {
    const object = objects.get(key)
    if (!object) throw new S3Refusal(404, 'NoSuchKey', 'The specified key does not exist.')
    return object
  }
  const put = ({ headers }: IncomingMessage, key: string, query: URLSearchParams, body: Buffer): Answer => {
    const upload = query.get('uploadId')
    if (upload !== null) return { headers: { etag: uploads.add(upload, key, Number(query.get('partNumber')), body) }, status: 200 }
    const source = headers['x-amz-copy-source']
    if (source === undefined) return { headers: { etag: keep(key, body, headers['content-type']).etag }, status: 200 }
    const original = find(decodeURIComponent(String(source)).replace(/^\//, '').slice(BUCKET.length + 1))
    const { etag, modifiedAt } = keep(key, original.body, original.type, original.etag)
    return xml(`<CopyObjectResult><LastModified>${modifiedAt.toISOString()}</LastModified><ETag>${escape(etag)}</ETag></CopyObjectResult>`)
  }
  const post = ({ headers }: IncomingMessage, key: string, query: URLSearchParams, body: Buffer): Answer => {
    const name = `<Bucket>${BUCKET}</Bucket><Key>${escape(key)}</Key>`
    if (query.has('uploads')) return xml(`<InitiateMultipartUploadResult>${name}<UploadId>${uploads.begin(key, headers['content-type'])}</UploadId></InitiateMultipartUploadResult>`)
    const { body: whole, etag, type } = uploads.complete(query.get('uploadId') ?? '', key, body.toString())
    keep(key, whole, type, etag)
    return xml(`<CompleteMultipartUploadResult>${name}<ETag>${escape(etag)}</ETag></CompleteMultipartUploadResult>`)
  }
  const read = ({ headers }: IncomingMessage, key: string): Answer => {
    const { body, etag, modifiedAt, type } = find(key)
    const shared = { 'accept-ranges': 'bytes', 'content-type': type, etag, 'last-modified': modifiedAt.toUTCString() }
    if (headers['if-none-match'] === etag) return { headers: shared, status: 304 }
    const [start, end] = rangeOf(headers.range, body.length) ?? []
    if (start === undefined || end === undefined) return { body, headers: { ...shared, 'content-length': body.length }, status: 200 }
    const headersOfPart = { ...shared, 'content-length': end - start + 1, 'content-range': `bytes ${start}-${end}/${body.length}` }
    return { body: body.subarray(start, end + 1), headers: headersOfPart, status: 206 }
  }
  const remove = (key: string, query: URLSearchParams): Answer => {
    const upload = query.get('uploadId')
    if (upload === null) objects.delete(key)
    else uploads.abort(upload, key)
    return { status: 204 }
  }
  const answer = (request: IncomingMessage, body: Buffer): Answer => {
    checkSignature(request, body, credentials)
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3')
    const [, bucket, ...segments] = pathname.split('/').map(decodeURIComponent)
    const key = segments.join('/')
    if (bucket !== BUCKET) throw new S3Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist')
    if (request.method === 'PUT') return put(request, key, searchParams, body)
    if (request.method === 'POST') return post(request, key, searchParams, body)
    if (request.method === 'DELETE') return remove(key, searchParams)
    if (request.method === 'GET' || request.method === 'HEAD') return read(request, key)
    throw new S3Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.')
  }
  const send = (request: IncomingMessage, response: ServerResponse, { body, headers, status }: Answer): void => {
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
  }
  const server = createServer((request, response) => {
    buffer(request)
      .then((body) => send(request, response, answer(request, body)))
      .catch((error: unknown) => {
        const { code, message, status } = error instanceof S3Refusal ? error : new S3Refusal(500, 'InternalError', String(error))
        send(request, response, xml(`<Error><Code>${code}</Code><Message>${escape(message)}</Message><Resource>${escape(request.url ?? '')}</Resource></Error>`, status))
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    bucket: BUCKET,
    credentials,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    uploads,
  }
}
