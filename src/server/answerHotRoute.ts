import type { Payload } from 'payload'

import { findHotRoute } from './findHotRoute'
import { hotRoutesOf } from './hotRoutesOf'

/** The answer of the hot route of a request, undefined when none matches. For Next routes on hosts without our server. */
export const answerHotRoute = async ({ payload, request }: { payload: Payload; request: Request }): Promise<Response | undefined> => {
  const found = findHotRoute(hotRoutesOf(payload.config), request.method, new URL(request.url).pathname)
  return found?.route.handler({ params: found.params, payload, request })
}
