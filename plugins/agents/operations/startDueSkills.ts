import type { Payload } from 'payload'

import { dueMinute } from '@/src/clock/dueMinute'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { once } from '@/src/queue/once'

import { createInvocation } from './createInvocation'

const DAY_MS = 86_400_000

type Scheduled = { cron: string; input: null | Record<string, unknown>; organization: string; slug: string; timezone: string; updatedAt: Date }

const SCHEDULED = `
  select s.organization_id as organization, s.slug, s.updated_at as "updatedAt", t->>'cron' as cron, t->'input' as input, coalesce(t->>'timezone', o.timezone, 'UTC') as timezone
  from agent_skills s join organizations o on o.id = s.organization_id, jsonb_array_elements(s.triggers) t
  where s.is_enabled and t->>'type' = 'schedule' and t->>'cron' is not null`

/**
 * Invokes the skills whose row has a schedule that is due (B000-031), once per skill, schedule and minute however often it is called. A time that was missed is made up
 * for within a day, the latest only, and never one from before the row was saved.
 */
export const startDueSkills = async ({ now, payload, signal }: { now: Date; payload: Payload; signal: AbortSignal }): Promise<void> => {
  for (const { cron, input, organization, slug, timezone, updatedAt } of await sql(payload)<Scheduled>(SCHEDULED)) {
    signal.throwIfAborted()
    const minute = dueMinute(cron, new Date(Math.max(now.getTime() - DAY_MS, updatedAt.getTime())), now, timezone)
    if (!minute) continue
    await inTransaction(payload, { kind: 'system' }, (req) =>
      once({
        key: `scheduled-skill:${organization}:${slug}:${cron}:${minute.toISOString()}`,
        req,
        run: () => createInvocation(req, { input: input ?? {}, organization, skillSlug: slug, triggeredBy: 'SCHEDULE' }),
      }),
    )
  }
}
