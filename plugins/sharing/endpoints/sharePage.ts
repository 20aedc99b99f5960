import { handleEndpoints } from 'payload'

import type { HotRoute } from '@/src/server/types'

/** `GET /share/{token}`: the address that is sent to people. */
export const sharePage: HotRoute = {
  handler: ({ params, payload, request }) => handleEndpoints({ config: payload.config, path: `/api/shares/${encodeURIComponent(params.token ?? '')}`, request }),
  method: 'GET',
  path: '/share/:token',
}
