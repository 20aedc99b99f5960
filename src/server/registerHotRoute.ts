import type { Config } from 'payload'

import { hotRoutesOf } from './hotRoutesOf'
import type { HotRoute } from './types'

/**
 * Adds a public route that must be fast (tracking pixels, delivery, share downloads). It counts and logs like every
 * other; everything else is the handler's own business. A host without this server needs a Next route that calls
 * `answerHotRoute`. Throws on a route that is already there.
 */
export const registerHotRoute = (config: Config, route: HotRoute): Config => {
  const routes = hotRoutesOf(config)
  if (routes.some(({ method, path }) => method === route.method && path === route.path)) {
    throw new Error(`The hot route ${route.method} ${route.path} is registered twice`)
  }
  return { ...config, custom: { ...config.custom, hotRoutes: [...routes, route] } }
}
