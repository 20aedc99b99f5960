import type { PayloadHandler, PayloadRequest } from 'payload'

import type { WrappedEndpoint } from '@/src/plugin/wrapEndpoints'

import type { ResolvedLimitsOptions } from '../options'
import { clampQuery } from './clampQuery'
import { countRequest } from './countRequest'

const SIGN_IN = new Set(['/login', '/forgot-password', '/reset-password', '/unlock', '/first-register'])
const LISTS = new Set(['/', '/versions'])

/** Writes the limited query where handlers and Payload's own parsers read it. */
const useQuery = (req: PayloadRequest, query: PayloadRequest['query']): void => {
  req.query = query
  for (const name of ['depth', 'limit'] as const) {
    if (query[name] !== undefined) req.searchParams?.set(name, String(query[name]))
  }
  req.searchParams?.delete('pagination')
}

/** The handler of a REST endpoint, asked only when the caller has requests left and with a query within the limits. */
export const withinLimits =
  (endpoint: WrappedEndpoint, handler: PayloadHandler, options: ResolvedLimitsOptions): PayloadHandler =>
  async (req) => {
    const isSignIn = endpoint.collection !== undefined && endpoint.method === 'post' && SIGN_IN.has(endpoint.path)
    await countRequest(req, options, isSignIn)
    const isList = endpoint.collection !== undefined && endpoint.method === 'get' && LISTS.has(endpoint.path)
    if (endpoint.collection !== undefined) useQuery(req, clampQuery(req.query, options, isList))
    return handler(req)
  }
