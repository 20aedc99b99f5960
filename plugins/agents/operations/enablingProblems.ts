import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'

import { failingCases } from './failingCases'

type Fields = Record<string, unknown>

/**
 * A version with failing test cases, or with cases that have not run on it, is enabled only with a reason, which goes into the audit log.
 * The engine itself (installing a plugin's skills) is not asked.
 */
export const enablingProblems = async (req: PayloadRequest, skill: Fields, original: Fields | undefined): Promise<{ message: string; path: string }[]> => {
  const isEnabling = skill.isEnabled === true && original !== undefined && (original.isEnabled !== true || original.version !== skill.version)
  const principal = await principalOf(req)
  if (!isEnabling || principal.kind === 'system') return []
  const version = String(skill.version)
  const failing = await failingCases(req, String(original.id), version)
  if (failing.length === 0) return []
  const reason = typeof skill.overrideReason === 'string' && skill.overrideReason !== original.overrideReason ? skill.overrideReason.trim() : ''
  if (reason === '') {
    const names = failing.map(({ name, problem }) => `${name} (${problem})`).join('; ')
    return [{ message: `version ${version} does not pass its test cases: ${names}. Give a new overrideReason to enable it all the same`, path: 'isEnabled' }]
  }
  await sql(req)(
    `insert into agent_audit_logs (id, organization_id, skill_slug, action_type, action_details, success, triggered_by, executed_at, created_at, updated_at)
     values (gen_random_uuid(), $1, $2, 'agent-skills:enable-override', $3::jsonb, true, 'user', clock_timestamp(), clock_timestamp(), clock_timestamp())`,
    [organizationOf(original), skill.slug, JSON.stringify({ by: 'id' in principal ? principal.id : principal.kind, failing, reason, version })],
  )
  return []
}

const organizationOf = ({ organization }: Fields): unknown => (typeof organization === 'object' && organization !== null && 'id' in organization ? organization.id : organization)
