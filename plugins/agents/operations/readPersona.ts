import type { PayloadRequest } from 'payload'

import type { SkillPersona } from '@/src/skills/types'

import { PersonaForbids } from '../errors'

type Args = { organization: string; personaSlug: null | string; req: PayloadRequest; skillSlug: string }

const isTextList = (value: unknown): value is string[] => Array.isArray(value)

const asFields = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})

/**
 * The persona an invocation acts as; null when none is asked for.
 * @throws AGENTS_PERSONA_FORBIDS when it is missing, disabled, or does not list the skill (B000-041)
 */
export const readPersona = async ({ organization, personaSlug, req, skillSlug }: Args): Promise<null | SkillPersona> => {
  if (!personaSlug) return null
  const { docs } = await req.payload.find({
    collection: 'agent-personas',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { organization: { equals: organization }, slug: { equals: personaSlug } },
  })
  const persona = docs[0] as Record<string, unknown> | undefined
  const refuse = (reason: string) => new PersonaForbids({ persona: personaSlug, reason, slug: skillSlug })
  if (!persona) throw refuse('there is no such persona in this organization')
  if (persona.isEnabled === false) throw refuse('the persona is disabled')
  const allowed = isTextList(persona.allowedSkills) ? persona.allowedSkills : []
  if (!allowed.includes(skillSlug)) throw refuse(`it may use ${allowed.join(', ') || 'none'}`)
  return {
    constraints: isTextList(persona.constraints) ? persona.constraints : [],
    defaultContext: asFields(persona.defaultContext),
    expertise: isTextList(persona.expertise) ? persona.expertise : [],
    name: String(persona.name),
    personality: asFields(persona.personality),
    slug: personaSlug,
    systemPrompt: String(persona.systemPrompt ?? ''),
    updatedAt: String(persona.updatedAt),
  }
}
