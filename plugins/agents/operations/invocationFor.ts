import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import type { Permission } from '@/src/access/types'
import { sql } from '@/src/db/sql'

import { InvocationNotFound } from '../errors'
import type { InvocationStatus } from '../types'

export type InvocationView = {
  attemptNumber: number
  completedAt: Date | null
  durationMs: null | number
  error: null | string
  id: string
  organization: string
  outcome: unknown
  output: unknown
  skillSlug: string
  status: InvocationStatus
  summary: null | string
  writes: unknown
}

const isUuid = (value: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

/**
 * An invocation as its caller sees it.
 * @throws AGENTS_INVOCATION_NOT_FOUND also when it belongs to an organization where the caller lacks the permission
 */
export const invocationFor = async (req: PayloadRequest, id: string, permission: Permission): Promise<InvocationView> => {
  const [invocation] = isUuid(id)
    ? await sql(req)<InvocationView>(
        `select id, organization_id as organization, skill_slug as "skillSlug", status::text as status, attempt_number::int as "attemptNumber",
           output, summary, error, outcome, writes, duration_ms::int as "durationMs", completed_at as "completedAt"
         from agent_invocations where id = $1`,
        [id],
      )
    : []
  if (!invocation || !can(await principalOf(req), permission, invocation.organization)) throw new InvocationNotFound({ id })
  return invocation
}
