import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import type { SkillDocument } from '@/src/skills/types'

import { SkillVersionUnknown } from '../errors'
import type { InstalledSkill } from '../types'

type Snapshot = Pick<InstalledSkill, 'config' | 'inputs' | 'outputs' | 'requiredPermissions'> & { document: null | SkillDocument }

/**
 * The skill as an earlier version had it: contract, settings and document. The code of a skill that a plugin brings is always the current one;
 * permissions are those that both versions have. @throws AGENTS_SKILL_VERSION_UNKNOWN
 */
export const atVersion = async (payload: Payload, skill: InstalledSkill, version: string): Promise<InstalledSkill> => {
  const rows = await sql(payload)<{ snapshot: Snapshot; version: string }>('select version, snapshot from agent_skill_versions where skill_id = $1 order by created_at', [skill.id])
  const found = rows.find((row) => row.version === version)
  if (!found) throw new SkillVersionUnknown({ known: rows.map((row) => row.version), slug: skill.slug, version })
  const { config, document, inputs, outputs, requiredPermissions } = found.snapshot
  return {
    ...skill,
    config,
    inputs,
    outputs,
    pinnedDocument: (paths) => (document && paths.map((path) => path.replace(/\.md$/, '')).includes(document.path) ? Promise.resolve(document) : undefined),
    requiredPermissions: requiredPermissions.filter((permission) => skill.requiredPermissions.includes(permission)),
    version,
  }
}
