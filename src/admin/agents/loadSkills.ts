import type { PayloadRequest } from 'payload'

import { findRows } from '@/src/admin/data/findRows'
import { readRelationId } from '@/src/admin/data/readRelationId'
import { readText } from '@/src/admin/data/readText'

export type PlaygroundPort = { default?: unknown; name: string; required: boolean; type: string; values?: string[] }
export type PlaygroundSkill = { id: string; inputs: PlaygroundPort[]; name: string; organization?: string; personas: string[]; slug: string; version: string; versions: string[] }

const isPort = (value: unknown): value is PlaygroundPort => typeof value === 'object' && value !== null && 'name' in value && 'type' in value

/** Skills with their inputs, versions (newest first) and the personas that may use them. */
export const loadSkills = async (req: PayloadRequest): Promise<PlaygroundSkill[]> => {
  const skills = await findRows({ collection: 'agent-skills', limit: 200, req, sort: 'name', where: {} })
  const versions = await findRows({ collection: 'agent-skill-versions', limit: 1000, req, sort: '-createdAt', where: {} })
  const personas = await findRows({ collection: 'agent-personas', limit: 100, req, sort: 'name', where: { isEnabled: { not_equals: false } } })
  return skills.map((skill) => {
    const slug = readText(skill, 'slug') ?? ''
    const organization = readRelationId(skill, 'organization')
    return {
      id: String(skill.id),
      inputs: (Array.isArray(skill.inputs) ? skill.inputs : []).filter(isPort),
      name: readText(skill, 'name') ?? slug,
      organization,
      personas: personas.filter((persona) => readRelationId(persona, 'organization') === organization && Array.isArray(persona.allowedSkills) && persona.allowedSkills.includes(slug)).map((persona) => readText(persona, 'slug') ?? ''),
      slug,
      version: readText(skill, 'version') ?? '1.0.0',
      versions: versions.filter((row) => row.skill === skill.id).map((row) => readText(row, 'version') ?? ''),
    }
  })
}
