import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import { env } from '@/src/env/env'

import { findHotRoute } from './findHotRoute'
import { hotRoutesOf } from './hotRoutesOf'
import { mayReadMetrics } from './mayReadMetrics'
import { metricsText } from './metricsText'
import { openApi } from './openApi'
import type { PageHandler } from './openNext'
import { readiness } from './readiness'
import { routeClass } from './routeClass'
import { sendResponse } from './sendResponse'
import { toRequest } from './toRequest'
import type { RouteClass } from './types'

export type Exchange = {
  address: string
  bodyLimitBytes: number
  incoming: IncomingMessage
  isDraining: boolean
  outgoing: ServerResponse
  path: string
  /** Aborts when the client goes away. */
  signal: AbortSignal
}
export type Router = { answer: (exchange: Exchange) => Promise<void>; classOf: (method: string, path: string) => RouteClass }

/** Sends each request to whoever answers it. */
export const openRouter = (payload: Payload, pages: () => Promise<PageHandler>): Router => {
  const api = openApi(payload)
  const hotRoutes = hotRoutesOf(payload.config)
  const { PUBLIC_URL, TRUST_PROXY } = env()

  const classOf = (method: string, path: string): RouteClass => (findHotRoute(hotRoutes, method, path) ? 'hot' : routeClass(path))
  const json = (outgoing: ServerResponse, body: unknown, status = 200) => sendResponse(Response.json(body, { headers: { 'cache-control': 'no-store' }, status }), outgoing)

  const health = async ({ address, incoming, isDraining, outgoing, path }: Exchange): Promise<void> => {
    if (path === '/healthz') return json(outgoing, { status: 'ok', uptimeSeconds: Math.round(process.uptime()) })
    if (path === '/readyz') {
      const state = await readiness(payload)
      const ready = state.ready && !isDraining
      return json(outgoing, { ...state, draining: isDraining, ready }, ready ? 200 : 503)
    }
    if (!mayReadMetrics(address, incoming, TRUST_PROXY)) return json(outgoing, { code: 'FORBIDDEN', message: 'Metrics are answered to private networks only' }, 403)
    const { body, contentType } = await metricsText(payload)
    return sendResponse(new Response(body, { headers: { 'content-type': contentType } }), outgoing)
  }

  const answer = async (exchange: Exchange): Promise<void> => {
    const { bodyLimitBytes, incoming, outgoing, path, signal } = exchange
    const method = incoming.method ?? 'GET'
    const request = () => toRequest({ bodyLimitBytes, incoming, origin: originOf(incoming, PUBLIC_URL, TRUST_PROXY), signal })
    const hot = findHotRoute(hotRoutes, method, path)
    if (hot?.route.fast?.({ incoming, outgoing, payload })) return
    if (hot) return sendResponse(await hot.route.handler({ params: hot.params, payload, request: request() }), outgoing)
    switch (routeClass(path)) {
      case 'api':
        return sendResponse(await api.rest(request()), outgoing)
      case 'graphql':
        if (method === 'POST' && path === '/api/graphql') return sendResponse(await api.graphql(request()), outgoing)
        return sendResponse(await api.rest(request()), outgoing)
      case 'health':
        return health(exchange)
      default:
        return (await pages()).handle(incoming, outgoing)
    }
  }
  return { answer, classOf }
}

/** What the client calls this server; a Host header that is no host falls back to PUBLIC_URL. */
const originOf = (incoming: IncomingMessage, publicUrl: string, trustProxy: boolean): string => {
  const forwarded = trustProxy ? incoming.headers['x-forwarded-proto'] : undefined
  const protocol = typeof forwarded === 'string' ? (forwarded.split(',')[0] ?? 'http').trim() : 'http'
  const origin = `${protocol}://${incoming.headers.host ?? ''}`
  return URL.canParse(origin) ? origin : publicUrl
}
