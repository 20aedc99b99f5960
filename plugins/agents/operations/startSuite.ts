import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'

import { SkillUnknown } from '../errors'
import { createInvocation } from './createInvocation'

type Skill = { organization: string; slug: string; version: string }
type Case = { entityId: null | string; entityType: null | string; id: string; input: Record<string, unknown>; persona: null | string; replayOf: null | string }

/**
 * Runs every enabled test case of a skill dry, against its current or the named version, in the background; each case that ends moves the run's figures.
 * Joins the transaction of `req`. Returns the run's id.
 */
export const startSuite = async (req: PayloadRequest, skillId: string, wanted?: string): Promise<{ id: string; total: number }> => {
  const principal = await principalOf(req)
  const [skill] = await sql(req)<Skill>('select organization_id as organization, slug, version from agent_skills where id = $1', [skillId])
  if (!skill || !can(principal, 'skill:invoke', skill.organization)) throw new SkillUnknown({ slug: skillId })
  const version = wanted ?? skill.version
  const cases = await sql(req)<Case>(
    `select id, input, entity_type as "entityType", entity_id as "entityId", nullif(persona, '') as persona, replay_of_id as "replayOf"
     from skill_test_cases where skill_id = $1 and is_enabled order by created_at`,
    [skillId],
  )
  const id = newId()
  const person = principal.kind === 'user' ? principal.id : null
  await sql(req)(
    `insert into skill_test_runs (id, organization_id, skill_id, version, total, passed, failed, results, status, created_by_id, created_at, updated_at, finished_at)
     values ($1, $2, $3, $4, $5::int, 0, 0, '[]'::jsonb, case when $5::int = 0 then 'PASSED' else 'RUNNING' end::enum_skill_test_runs_status, $6, clock_timestamp(), clock_timestamp(),
       case when $5::int = 0 then clock_timestamp() end)`,
    [id, skill.organization, skillId, version, cases.length, person],
  )
  for (const { entityId, entityType, id: testCase, input, persona, replayOf } of cases) {
    await createInvocation(req, {
      entityId, entityType, initiatedBy: person, input, isDryRun: true, metadata: { testCase, testRun: id }, organization: skill.organization, personaSlug: persona, replayOf,
      skillSlug: skill.slug, triggeredBy: 'API', version,
    })
  }
  return { id, total: cases.length }
}
