import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import type { DeliveryRoute } from '../operations/deliveryRoutes'
import type { ResolvedDeliveryOptions } from '../options'

/** A route of delivery for hosts without the engine's own server. */
export const deliveryEndpoint = ({ answer, path }: DeliveryRoute, options: ResolvedDeliveryOptions) =>
  defineEndpoint({
    access: 'public',
    handler: ({ req }) => {
      const params = Object.fromEntries(Object.entries(req.routeParams ?? {}).map(([name, value]) => [name, String(value)]))
      return answer({ headers: req.headers, params, payload: req.payload, url: new URL(req.url ?? '/', 'http://localhost') }, options)
    },
    method: 'get',
    path,
  })
