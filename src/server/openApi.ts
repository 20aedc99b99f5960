import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type Payload } from 'payload'

import { cachePayload } from '@/src/payload/cachePayload'

/** Payload's REST and GraphQL without Next, on the running instance. */
export const openApi = (payload: Payload): { graphql: (request: Request) => Promise<Response>; rest: (request: Request) => Promise<Response> } => {
  const payloadInstanceCacheKey = cachePayload(payload)
  const postGraphql = GRAPHQL_POST(payload.config)
  return {
    graphql: (request) => postGraphql(request),
    rest: (request) => handleEndpoints({ config: payload.config, payloadInstanceCacheKey, request }),
  }
}
