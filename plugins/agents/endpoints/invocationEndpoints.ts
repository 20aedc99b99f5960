import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { cancelInvocation } from '../operations/cancelInvocation'
import { rateInvocation } from '../operations/rateInvocation'
import { replayInvocation } from '../operations/replayInvocation'
import { streamInvocation } from '../operations/streamInvocation'
import { revertInvocation } from '../operations/revertInvocation'
import { retryInvocation } from '../operations/retryInvocation'

const params = z.object({ id: z.uuid() })

/** `POST /api/agent-invocations/:id/cancel`, `…/revert`, `…/retry`, `…/replay`, `…/feedback`, and `GET …/stream`. */
export const invocationEndpoints = [
  defineEndpoint({
    access: 'agent-invocation:update',
    handler: ({ params: { id }, req }) => cancelInvocation(req, id),
    input: { params },
    method: 'post',
    path: '/:id/cancel',
  }),
  defineEndpoint({
    access: 'agent-invocation:update',
    handler: ({ params: { id }, req }) => revertInvocation(req, id),
    input: { params },
    method: 'post',
    path: '/:id/revert',
  }),
  defineEndpoint({
    access: 'agent-invocation:read',
    handler: ({ body, params: { id }, req }) => rateInvocation(req, id, body),
    input: {
      body: z.object({ accepted: z.boolean().optional(), comment: z.string().max(4000).optional(), rating: z.number().int().min(1).max(5).optional() }),
      params,
    },
    method: 'post',
    path: '/:id/feedback',
  }),
  defineEndpoint({
    access: 'skill:invoke',
    handler: async ({ body, params: { id }, req }) => {
      const invocation = await replayInvocation(req, id, body.version)
      return { id: invocation, statusUrl: `/api/agent-invocations/${invocation}` }
    },
    idempotent: true,
    input: { body: z.object({ version: z.string().optional() }), params },
    method: 'post',
    path: '/:id/replay',
    status: 202,
  }),
  defineEndpoint({
    access: 'skill:invoke',
    handler: ({ params: { id }, req }) => streamInvocation(req, id),
    input: { params },
    method: 'get',
    path: '/:id/stream',
  }),
  defineEndpoint({
    access: 'agent-invocation:update',
    handler: async ({ params: { id }, req }) => {
      const invocation = await retryInvocation(req, id)
      return { id: invocation, statusUrl: `/api/agent-invocations/${invocation}` }
    },
    input: { params },
    method: 'post',
    path: '/:id/retry',
    status: 202,
  }),
]
