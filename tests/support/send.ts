import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import type { Caller } from './createEngine'
import { tokenFor } from './tokenFor'

const ORIGIN = 'http://localhost:3000'

/** One request through Payload's REST handler, as the server sends it; `body` is JSON unless it is FormData, text or bytes. */
export const send = async (args: {
  body?: unknown
  caller?: Caller
  config: SanitizedConfig
  headers?: Record<string, string>
  key: string
  method: string
  path: string
  payload: Payload
}): Promise<Response> => {
  const headers = new Headers(args.headers)
  if (args.caller) headers.set('authorization', `JWT ${await tokenFor(args.payload, args.caller)}`)
  const raw = args.body instanceof FormData || args.body instanceof Uint8Array || typeof args.body === 'string'
  if (args.body !== undefined && !raw && !headers.has('content-type')) headers.set('content-type', 'application/json')
  const request = new Request(new URL(args.path, ORIGIN), {
    body: args.body === undefined ? undefined : raw ? (args.body as BodyInit) : JSON.stringify(args.body),
    headers,
    method: args.method,
  })
  return handleEndpoints({ config: args.config, payloadInstanceCacheKey: args.key, request })
}
