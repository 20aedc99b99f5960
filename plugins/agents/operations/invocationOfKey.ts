import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/** The invocation that was made with a caller's key; callers with the same key wait for each other until their transaction ends. */
export const invocationOfKey = async (req: PayloadRequest, organization: string, key: string): Promise<string | undefined> => {
  await sql(req)('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`invocation:${organization}:${key}`])
  const [row] = await sql(req)<{ id: string }>(
    `select id from agent_invocations where organization_id = $1 and metadata->>'idempotencyKey' = $2 and created_at > now() - interval '7 days' order by created_at limit 1`,
    [organization, key],
  )
  return row?.id
}
