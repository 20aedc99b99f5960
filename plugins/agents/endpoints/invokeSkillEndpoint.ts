import { z } from 'zod'

import { inTransaction } from '@/src/db/inTransaction'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { awaitInvocation } from '../operations/awaitInvocation'
import { invokeSkill } from '../operations/invokeSkill'
import { organizationFor } from '../operations/organizationFor'

const MAX_WAIT_MS = 30_000

/**
 * `POST /api/skills/:slug/invoke`: 202 with the address of the invocation's state, or with `?wait=ms` 200 with its result as soon
 * as it has one.
 */
export const invokeSkillEndpoint = defineEndpoint({
  access: 'skill:invoke',
  handler: async ({ body, params, principal, query, req }) => {
    const { dryRun, entityId, entityType, input, organization, persona, sessionId, version } = body
    const id = await inTransaction(req, principal, (inner) =>
      invokeSkill({
        entityId,
        entityType,
        input,
        isDryRun: dryRun,
        organization: organizationFor(principal, organization),
        personaSlug: persona,
        req: inner,
        sessionId,
        slug: params.slug,
        version,
      }),
    )
    const statusUrl = `/api/agent-invocations/${id}`
    const invocation = await awaitInvocation(req, id, query.wait)
    const isOver = invocation.completedAt !== null
    return Response.json({ invocation, statusUrl }, { headers: { Location: statusUrl }, status: isOver ? 200 : 202 })
  },
  idempotent: true,
  input: {
    body: z.object({
      dryRun: z.boolean().default(false),
      entityId: z.uuid().optional(),
      entityType: z.string().optional(),
      input: z.record(z.string(), z.unknown()).default({}),
      organization: z.uuid().optional(),
      persona: z.string().optional(),
      sessionId: z.string().max(200).optional(),
      version: z.string().optional(),
    }),
    params: z.object({ slug: z.string() }),
    query: z.object({ wait: z.coerce.number().int().min(0).max(MAX_WAIT_MS).default(0) }),
  },
  method: 'post',
  path: '/skills/:slug/invoke',
  transaction: false,
})
