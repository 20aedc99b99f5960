import { z } from 'zod'

import { isPlatformAdmin } from '@/src/access/isPlatformAdmin'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { cancelJob } from '@/src/queue/cancelJob'
import { listJobs } from '@/src/queue/listJobs'
import { queueStats } from '@/src/queue/queueStats'
import { retryJob } from '@/src/queue/retryJob'

const params = z.object({ id: z.string() })

/** Jobs belong to no organization and their input may name any: platform administrators only. */
export const jobEndpoints = [
  defineEndpoint({
    access: isPlatformAdmin,
    handler: async ({ query, req }) => ({ ...(await listJobs({ ...query, req })), stats: await queueStats(req) }),
    input: {
      query: z.object({
        limit: z.coerce.number().int().min(1).max(100).default(25),
        page: z.coerce.number().int().min(1).default(1),
        state: z.enum(['failed', 'running', 'waiting']).default('waiting'),
        task: z.string().optional(),
      }),
    },
    method: 'get',
    path: '/queue/jobs',
  }),
  defineEndpoint({
    access: isPlatformAdmin,
    handler: async ({ params: { id }, req }) => {
      await retryJob({ id, req })
      return { id, state: 'waiting' }
    },
    input: { params },
    method: 'post',
    path: '/queue/jobs/:id/retry',
  }),
  defineEndpoint({
    access: isPlatformAdmin,
    handler: async ({ params: { id }, req }) => {
      await cancelJob({ id, req })
      return { id, state: 'cancelled' }
    },
    input: { params },
    method: 'post',
    path: '/queue/jobs/:id/cancel',
  }),
]
