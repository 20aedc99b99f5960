import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'

type Fields = Record<string, unknown>

const idOf = (value: unknown): null | string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return id === null || id === undefined ? null : String(id)
}

/**
 * Keeps a skill as it is under its version, with its document's text, so that a later version can be compared with it. Settings that
 * change without a new version overwrite the version's snapshot.
 */
export const keepSkillVersion = async (req: PayloadRequest, skill: Fields): Promise<void> => {
  const principal = await principalOf(req)
  const { config, inputs, outputs, requiredPermissions } = skill
  const snapshot = { config: config ?? {}, inputs: inputs ?? [], outputs: outputs ?? [], requiredPermissions: requiredPermissions ?? [] }
  await sql(req)(
    `insert into agent_skill_versions (id, organization_id, skill_id, version, change_log, snapshot, created_by_id, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6::jsonb || jsonb_build_object('document', (
       select jsonb_build_object('id', d.id, 'path', d.path, 'title', d.title, 'version', d.version, 'content', d.content, 'frontmatter', coalesce(d.frontmatter, '{}'::jsonb))
       from knowledge_documents d where d.id = $7::uuid)), $8, clock_timestamp(), clock_timestamp())
     on conflict (organization_id, skill_id, version) do update set snapshot = excluded.snapshot, change_log = excluded.change_log, updated_at = clock_timestamp()`,
    [newId(), idOf(skill.organization), skill.id, skill.version, skill.changeLog ?? null, JSON.stringify(snapshot), idOf(skill.document), principal.kind === 'user' ? principal.id : null],
  )
}
