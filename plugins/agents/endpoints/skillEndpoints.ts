import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { skillStatistics } from '../operations/skillStatistics'
import { startSuite } from '../operations/startSuite'

const params = z.object({ id: z.uuid() })

/** `POST /api/agent-skills/:id/test-suite` and `GET /api/agent-skills/statistics`. */
export const skillEndpoints = [
  defineEndpoint({
    access: 'agent-invocation:read',
    handler: async ({ query, req }) => ({ days: await skillStatistics(req, query.days) }),
    input: { query: z.object({ days: z.coerce.number().int().min(1).max(365).default(30) }) },
    method: 'get',
    path: '/statistics',
  }),
  defineEndpoint({
    access: 'skill:invoke',
    handler: async ({ body, params: { id }, req }) => {
      const run = await startSuite(req, id, body.version)
      return { ...run, statusUrl: `/api/skill-test-runs/${run.id}` }
    },
    idempotent: true,
    input: { body: z.object({ version: z.string().optional() }), params },
    method: 'post',
    path: '/:id/test-suite',
    status: 202,
  }),
]
