import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { S3Refusal } from './S3Refusal'

export type Credentials = { accessKeyId: string; secretAccessKey: string }

const FORM = /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/
/** S3 refuses clocks that differ more. */
const MAX_SKEW_MS = 15 * 60_000

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')
const hmac = (key: Buffer | string, data: string): Buffer => createHmac('sha256', key).update(data).digest()
const encode = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * Signature Version 4 in the `Authorization` header, as the S3 API reference ("Authenticating Requests: Using the Authorization Header")
 * describes it: the signature is made again from the secret, and the body has to be the one that was signed.
 * @throws S3Refusal with the codes S3 uses
 */
export const checkSignature = (request: IncomingMessage, body: Buffer, { accessKeyId, secretAccessKey }: Credentials): void => {
  const { headers, method = '', url = '' } = request
  if (!headers.authorization) throw new S3Refusal(403, 'AccessDenied', 'Anonymous requests are refused')
  const [, keyId, day = '', region = '', names = '', signature = ''] = FORM.exec(headers.authorization) ?? []
  if (!keyId) throw new S3Refusal(400, 'AuthorizationHeaderMalformed', 'The authorization header does not have the form of Signature Version 4')
  if (keyId !== accessKeyId) throw new S3Refusal(403, 'InvalidAccessKeyId', 'The access key does not exist')

  const signed = names.split(';')
  const unsigned = Object.keys(headers).filter((name) => (name === 'host' || name.startsWith('x-amz-')) && !signed.includes(name))
  if (unsigned.length) throw new S3Refusal(403, 'AccessDenied', `Headers were not signed: ${unsigned.join(', ')}`)

  const time = String(headers['x-amz-date'] ?? '')
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!time.startsWith(day) || Number.isNaN(at)) throw new S3Refusal(403, 'AccessDenied', 'x-amz-date is missing or of another day')
  if (Math.abs(Date.now() - at) > MAX_SKEW_MS) throw new S3Refusal(403, 'RequestTimeTooSkewed', 'The clocks differ too much')

  const payload = String(headers['x-amz-content-sha256'] ?? '')
  if (payload.startsWith('STREAMING-')) throw new S3Refusal(501, 'NotImplemented', 'Signed chunks are not known by every S3 server')
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) throw new S3Refusal(400, 'XAmzContentSHA256Mismatch', 'The body is not the one that was signed')

  const { pathname, searchParams } = new URL(url, 'http://s3')
  const canonical = [
    method,
    pathname.split('/').map((segment) => encode(decodeURIComponent(segment))).join('/'),
    [...searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort().join('&'),
    ...signed.map((name) => `${name}:${String(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    names,
    payload,
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secretAccessKey}`, day), region))
  const expected = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n'))
  if (!timingSafeEqual(expected, Buffer.from(signature, 'hex'))) throw new S3Refusal(403, 'SignatureDoesNotMatch', 'The signature is not the one the secret makes')
}
