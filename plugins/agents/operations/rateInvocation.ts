import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { invocationFor } from './invocationFor'

export type Feedback = { accepted?: boolean; comment?: string; rating?: number }

/** Keeps what a person thinks of a result; what is not said stays as it was (B004-011). */
export const rateInvocation = async (req: PayloadRequest, id: string, { accepted, comment, rating }: Feedback): Promise<{ id: string }> => {
  await invocationFor(req, id, 'agent-invocation:read')
  await sql(req)(
    `update agent_invocations set was_accepted = coalesce($2, was_accepted), user_feedback = coalesce($3, user_feedback), rating = coalesce($4, rating),
       updated_at = clock_timestamp() where id = $1`,
    [id, accepted ?? null, comment ?? null, rating ?? null],
  )
  return { id }
}
