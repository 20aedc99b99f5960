import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { listClientStages } from '../operations/listClientStages'

/** `GET /api/portal/content-reviews`: content that waits for the signed-in client; answered at `/api/content-revisions/:id/answer`. */
export const portalContentEndpoint = defineEndpoint({
  access: (principal) => principal.kind === 'client-user',
  handler: async ({ principal, req }) => ({ docs: principal.kind === 'client-user' ? await listClientStages(req, principal.client) : [] }),
  method: 'get',
  path: '/portal/content-reviews',
})
