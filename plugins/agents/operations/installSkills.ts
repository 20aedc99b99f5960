import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { actAs } from '@/src/access/actAs'
import { canonicalEvent } from '@/src/events/canonicalEvent'
import { registryOf } from '@/src/plugin/registry'
import type { SkillDefinition } from '@/src/skills/types'

type Args = { organization: string; req: PayloadRequest }
type Fields = Record<string, unknown>
type Port = { default?: unknown; name: string; required: boolean; type: string; values?: string[] }

/** A zod object as the row's declared ports (B000-032); what JSON Schema cannot say becomes `object`. */
const portsOf = (schema: z.ZodType, io: 'input' | 'output'): Port[] => {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as { properties?: Record<string, Fields>; required?: string[] }
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    required: json.required?.includes(name) ?? false,
    type: Array.isArray(property.enum) ? 'enum' : typeof property.type === 'string' ? property.type : 'object',
    ...(Array.isArray(property.enum) && { values: property.enum.map(String) }),
    ...(property.default !== undefined && { default: property.default }),
  }))
}

/** What the code says about itself. What people set (enabled, config, autonomy) is theirs and left out. */
const rowOf = (skill: SkillDefinition): Fields => ({
  category: skill.category,
  dependsOn: skill.dependsOn ?? [],
  description: skill.description,
  inputs: portsOf(skill.input, 'input'),
  name: skill.name,
  outputs: portsOf(skill.output, 'output'),
  requiredPermissions: skill.requiredPermissions,
  triggers: [{ permission: 'skill:invoke', type: 'manual' }, ...skill.triggers.map(({ event }) => ({ event, type: 'event' }))],
  version: skill.version,
})

const findOne = async (req: PayloadRequest, collection: 'agent-skills' | 'content-triggers' | 'knowledge-documents', where: Where) => {
  const { docs } = await req.payload.find({ collection, depth: 0, limit: 1, overrideAccess: true, pagination: false, req, where })
  return docs[0] as ({ id: string } & Fields) | undefined
}

const installSkill = async ({ organization, req }: Args, skill: SkillDefinition): Promise<'created' | 'kept' | 'updated'> => {
  const own = { organization: { equals: organization } }
  const existing = await findOne(req, 'agent-skills', { and: [own, { slug: { equals: skill.slug } }] })
  const document = await findOne(req, 'knowledge-documents', { and: [own, { path: { equals: skill.documentPath.replace(/\.md$/, '') } }] })
  const data = { ...rowOf(skill), ...(document && { document: document.id }) }
  if (!existing) {
    const row = { ...data, config: { timeout: skill.timeoutMs ?? 30_000 }, isEnabled: true, organization, slug: skill.slug }
    await req.payload.create({ collection: 'agent-skills', data: row as never, depth: 0, overrideAccess: true, req })
    return 'created'
  }
  if (existing.version === skill.version && (!document || existing.document === document.id)) return 'kept'
  await req.payload.update({ collection: 'agent-skills', data: data as never, depth: 0, id: existing.id, overrideAccess: true, req })
  return 'updated'
}

const installTriggers = async ({ organization, req }: Args, skill: SkillDefinition): Promise<number> => {
  const registry = registryOf(req.payload)
  let created = 0
  for (const trigger of skill.triggers) {
    const eventType = canonicalEvent(trigger.event, registry) ?? trigger.event
    const where: Where = {
      and: [{ organization: { equals: organization } }, { installedBy: { equals: skill.slug } }, { eventType: { equals: eventType } }],
    }
    if (await findOne(req, 'content-triggers', where)) continue
    const data = {
      actionConfig: { skillSlug: skill.slug },
      actionType: 'INVOKE_SKILL',
      conditions: trigger.conditions ?? null,
      debounceField: trigger.debounceField ?? null,
      debounceMs: trigger.debounceMs ?? null,
      eventType,
      installedBy: skill.slug,
      isEnabled: true,
      name: `${eventType} → ${skill.name}`,
      organization,
      priority: trigger.priority ?? 0,
    }
    await req.payload.create({ collection: 'content-triggers', data: data as never, depth: 0, overrideAccess: true, req })
    created += 1
  }
  return created
}

/**
 * Brings the registered skills and their triggers into an organization, in the transaction of `req`. Repeating it changes
 * nothing; a new version of a skill updates what its code says and keeps what people set. Triggers are created once: one that
 * people changed or disabled stays so; one they deleted comes back, disable it instead.
 */
export const installSkills = async ({ organization, req }: Args): Promise<{ created: string[]; triggers: number; updated: string[] }> => {
  const system = actAs(req, { kind: 'system' })
  const done = { created: [] as string[], triggers: 0, updated: [] as string[] }
  for (const skill of registryOf(req.payload).skills) {
    const outcome = await installSkill({ organization, req: system }, skill)
    if (outcome !== 'kept') done[outcome].push(skill.slug)
    done.triggers += await installTriggers({ organization, req: system }, skill)
  }
  return done
}
