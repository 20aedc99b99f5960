import type { PayloadRequest } from 'payload'

import { organizationsWith } from '@/src/access/organizationsWith'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'

/** One skill on one day (UTC). */
export type SkillDay = {
  accepted: number
  costUsd: number
  day: string
  ended: number
  rated: number
  rating: null | number
  rejected: number
  skill: string
  succeeded: number
}

/** How skills did day by day, over the last `days`, in the organizations whose runs the caller may read. Dry runs do not count. */
export const skillStatistics = async (req: PayloadRequest, days = 30): Promise<SkillDay[]> => {
  const organizations = organizationsWith(await principalOf(req), 'agent-invocation:read')
  return sql(req)<SkillDay>(
    `select skill_slug as skill, to_char(started_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*)::int as ended,
       count(*) filter (where status = 'COMPLETED')::int as succeeded, count(*) filter (where was_accepted)::int as accepted,
       count(*) filter (where was_accepted is false)::int as rejected, count(rating)::int as rated, avg(rating)::float as rating, coalesce(sum(estimated_cost), 0)::float as "costUsd"
     from agent_invocations
     where ($1::uuid[] is null or organization_id = any($1::uuid[])) and started_at > now() - make_interval(days => $2::int)
       and status in ('COMPLETED', 'FAILED', 'TIMEOUT') and not coalesce(is_dry_run, false)
     group by 1, 2 order by 1, 2`,
    [organizations === 'all' ? null : organizations, days],
  )
}
