import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { createRequest } from '../operations/createRequest'
import { isClientUser } from '../operations/isClientUser'
import type { ResolvedPortalOptions } from '../options'

/** `POST /api/portal/requests`: a request of the signed-in client user, for their own client and nobody else's. */
export const createRequestEndpoint = ({ maxRequestLength }: ResolvedPortalOptions) =>
  defineEndpoint({
    access: isClientUser,
    handler: async ({ body, req }) => ({ doc: await createRequest({ ...body, req }) }),
    idempotent: true,
    input: {
      body: z.object({
        description: z.string().trim().min(1).max(maxRequestLength),
        requestedDueDate: z.iso.date().optional(),
        title: z.string().trim().min(1).max(200),
      }),
    },
    method: 'post',
    path: '/portal/requests',
    status: 201,
  })
