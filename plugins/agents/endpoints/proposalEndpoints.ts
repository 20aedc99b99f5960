import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { reviewProposal } from '../operations/reviewProposal'

const input = { body: z.object({ note: z.string().max(2000).optional() }), params: z.object({ id: z.uuid() }) }

/** `POST /api/agent-pending-actions/:id/approve` and `…/reject`. */
export const proposalEndpoints = [
  defineEndpoint({
    access: 'agent-pending-action:approve',
    handler: ({ body, params, req }) => reviewProposal({ decision: 'approved', id: params.id, note: body.note, req }),
    input,
    method: 'post',
    path: '/:id/approve',
  }),
  defineEndpoint({
    access: 'agent-pending-action:approve',
    handler: ({ body, params, req }) => reviewProposal({ decision: 'rejected', id: params.id, note: body.note, req }),
    input,
    method: 'post',
    path: '/:id/reject',
  }),
]
