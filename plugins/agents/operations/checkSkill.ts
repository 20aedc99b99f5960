import type { Payload, PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { sql } from '@/src/db/sql'

import { SkillDependencyMissing, SkillDisabled, SkillPermissionMissing, SkillUnknown } from '../errors'
import type { InstalledSkill } from '../types'
import { readSkill } from './readSkill'

type CheckArgs = {
  /** Whose permissions the skill acts with; the skill's own when there is no initiator. */
  initiator?: Principal
  /** A run that writes nothing: a disabled skill has to pass its test cases before it is enabled. */
  isDryRun?: boolean
  organization: string
  slug: string
  source: Payload | PayloadRequest
}

const nameOf = (principal: Principal): string => ('id' in principal ? `${principal.kind} ${principal.id}` : `nobody (${principal.kind})`)

/**
 * The installed skill, if it may run: enabled (B000-036), everything it depends on enabled (B000-044), and its initiator
 * holds each permission it requires (B000-035).
 */
export const checkSkill = async ({ initiator, isDryRun = false, organization, slug, source }: CheckArgs): Promise<InstalledSkill> => {
  const skill = await readSkill(source, organization, slug)
  if (!skill) throw new SkillUnknown({ slug })
  if (!skill.isEnabled && !isDryRun) throw new SkillDisabled({ slug })
  if (skill.dependsOn.length > 0) {
    const rows = await sql(source)<{ slug: string }>(
      'select slug from agent_skills where organization_id = $1 and slug = any($2::text[]) and is_enabled',
      [organization, skill.dependsOn],
    )
    const enabled = new Set(rows.map((row) => row.slug))
    const missing = skill.dependsOn.filter((dependency) => !enabled.has(dependency))
    if (missing.length > 0) throw new SkillDependencyMissing({ missing, slug })
  }
  const missing = initiator ? skill.requiredPermissions.filter((permission) => !can(initiator, permission, organization)) : []
  if (initiator && missing.length > 0) throw new SkillPermissionMissing({ missing, slug, who: nameOf(initiator) })
  return skill
}
