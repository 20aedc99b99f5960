import type { Config } from 'payload'

import { registerHotRoute } from '@/src/server/registerHotRoute'

import type { ResolvedDeliveryOptions } from '../options'
import { answerFast } from './answerFast'
import { deliveryRoutes } from './deliveryRoutes'

/** The routes as the engine's own server answers them: before sessions, and from memory before there is a `Request`. */
export const withHotRoutes = (config: Config, options: ResolvedDeliveryOptions): Config =>
  deliveryRoutes.reduce(
    (next, { answer, isKept, path }) =>
      registerHotRoute(next, {
        handler: ({ params, payload, request }) => answer({ headers: request.headers, params, payload, url: new URL(request.url) }, options),
        method: 'GET',
        path: `/api${path}`,
        ...(isKept && { fast: (exchange) => answerFast(exchange, options) }),
      }),
    config,
  )
