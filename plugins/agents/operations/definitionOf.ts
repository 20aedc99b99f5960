import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { registryOf } from '@/src/plugin/registryOf'
import type { SkillDefinition } from '@/src/skills/types'

import { SkillUnknown } from '../errors'
import type { InstalledSkill } from '../types'
import { modelOnlySkill } from './modelOnlySkill'

/** The code of an installed skill: what a plugin registered, or the general one for skills that are a document and a model. */
export const definitionOf = async (payload: Payload, skill: InstalledSkill): Promise<SkillDefinition> => {
  const registered = registryOf(payload).skills.find(({ slug }) => slug === skill.slug)
  if (registered) return registered
  if (!skill.document) throw new SkillUnknown({ slug: skill.slug })
  const [document] = await sql(payload)<{ path: string }>('select path from knowledge_documents where id = $1', [skill.document])
  if (!document) throw new SkillUnknown({ slug: skill.slug })
  return modelOnlySkill(skill, document.path)
}
