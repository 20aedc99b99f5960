import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/** The enabled test cases of a skill that a version has not passed, with why. */
export const failingCases = (source: Payload | PayloadRequest, skill: string, version: string): Promise<{ name: string; problem: string }[]> =>
  sql(source)<{ name: string; problem: string }>(
    `select name, case when last_version is distinct from $2 then 'has not run on this version' else coalesce(last_problem, 'failed') end as problem
     from skill_test_cases where skill_id = $1 and is_enabled and (last_version is distinct from $2 or last_status is distinct from 'PASSED') order by name`,
    [skill, version],
  )
