import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { restoreVersion } from '../operations/restoreVersion'

const byId = z.object({ id: z.uuid() })

/** `POST /api/asset-versions/{id}/restore`: an earlier file becomes the current one again, as a new version. */
const restore = defineEndpoint({
  access: 'asset-version:create',
  handler: async ({ params, req }) => ({ doc: await restoreVersion(req, params.id) }),
  idempotent: true,
  input: { params: byId },
  method: 'post',
  path: '/:id/restore',
  status: 201,
})

/** Endpoints of `asset-versions`. */
export const versionEndpoints = [restore]
