import type { PayloadRequest } from 'payload'

import { findRows } from '@/src/admin/data/findRows'
import { relationId, text } from '@/src/admin/data/read'

export type PlaygroundPort = { default?: unknown; name: string; required: boolean; type: string; values?: string[] }
export type PlaygroundSkill = { id: string; inputs: PlaygroundPort[]; name: string; organization?: string; personas: string[]; slug: string; version: string; versions: string[] }

const isPort = (value: unknown): value is PlaygroundPort => typeof value === 'object' && value !== null && 'name' in value && 'type' in value

/** Skills with their inputs, versions (newest first) and the personas that may use them. */
export const loadSkills = async (req: PayloadRequest): Promise<PlaygroundSkill[]> => {
  const skills = await findRows({ collection: 'agent-skills', limit: 200, req, sort: 'name', where: {} })
  const versions = await findRows({ collection: 'agent-skill-versions', limit: 1000, req, sort: '-createdAt', where: {} })
  const personas = await findRows({ collection: 'agent-personas', limit: 100, req, sort: 'name', where: { isEnabled: { not_equals: false } } })
  return skills.map((skill) => {
    const slug = text(skill, 'slug') ?? ''
    const organization = relationId(skill, 'organization')
    return {
      id: String(skill.id),
      inputs: (Array.isArray(skill.inputs) ? skill.inputs : []).filter(isPort),
      name: text(skill, 'name') ?? slug,
      organization,
      personas: personas.filter((persona) => relationId(persona, 'organization') === organization && Array.isArray(persona.allowedSkills) && persona.allowedSkills.includes(slug)).map((persona) => text(persona, 'slug') ?? ''),
      slug,
      version: text(skill, 'version') ?? '1.0.0',
      versions: versions.filter((row) => row.skill === skill.id).map((row) => text(row, 'version') ?? ''),
    }
  })
}
