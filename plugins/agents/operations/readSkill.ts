import type { Payload, PayloadRequest } from 'payload'

import { prepared } from '@/src/db/prepared'

import type { InstalledSkill } from '../types'

const texts = (path: string) =>
  `coalesce((select array_agg(t.text order by t."order") from agent_skills_texts t where t.parent_id = s.id and t.path = '${path}'), '{}')`

/** The row of a skill in an organization; undefined when it is not installed. */
export const readSkill = async (
  source: Payload | PayloadRequest,
  organization: string,
  slug: string,
): Promise<InstalledSkill | undefined> => {
  const [skill] = await prepared<InstalledSkill>(
    source,
    `select s.id, s.slug, s.name, s.is_enabled as "isEnabled", coalesce(s.config, '{}'::jsonb) as config, s.outputs, s.inputs, s.triggers,
       s.document_id as document, s.autonomy_level::text as "autonomyLevel", s.version,
       ${texts('requiredPermissions')} as "requiredPermissions", ${texts('dependsOn')} as "dependsOn"
     from agent_skills s where s.organization_id = $1 and s.slug = $2`,
    [organization, slug],
  )
  return skill
}
