import type { PayloadRequest, SelectType, Where } from 'payload'
import { z } from 'zod'

import { actAs } from '@/src/access/actAs'
import { canonicalEvent } from '@/src/events/canonicalEvent'
import { registryOf } from '@/src/plugin/registryOf'
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

/** What the code says about itself. What people set (enabled, config, autonomy, schedules) is theirs and left out. */
const rowOf = (skill: SkillDefinition) => ({
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

type Row = Fields & { id: string }

const schedulesOf = (row: Row | undefined): Fields[] => (Array.isArray(row?.triggers) ? (row.triggers as Fields[]).filter(({ type }) => type === 'schedule') : [])
type Known = { documents: Map<string, Row>; skills: Map<string, Row>; triggers: Set<string> }

const triggerKey = (slug: unknown, eventType: unknown): string => `${String(slug)} ${String(eventType)}`

/** What the organization has already, read at once. */
const readKnown = async ({ organization, req }: Args, skills: SkillDefinition[]): Promise<Known> => {
  const find = async (collection: 'agent-skills' | 'content-triggers' | 'knowledge-documents', select: Record<string, true>, more: Where = {}): Promise<Row[]> => {
    const where: Where = { and: [{ organization: { equals: organization } }, more] }
    const { docs } = await req.payload.find({ collection, depth: 0, overrideAccess: true, pagination: false, req, select: select as SelectType, where })
    return docs as unknown[] as Row[]
  }
  const documents = await find('knowledge-documents', { path: true }, { path: { in: skills.map(pathOf) } })
  const rows = await find('agent-skills', { document: true, slug: true, triggers: true, version: true })
  const triggers = await find('content-triggers', { eventType: true, installedBy: true }, { installedBy: { exists: true } })
  return {
    documents: new Map(documents.map((row) => [String(row.path), row])),
    skills: new Map(rows.map((row) => [String(row.slug), row])),
    triggers: new Set(triggers.map(({ eventType, installedBy }) => triggerKey(installedBy, eventType))),
  }
}

const pathOf = ({ documentPath }: SkillDefinition): string => documentPath.replace(/\.md$/, '')

const installSkill = async ({ organization, req }: Args, skill: SkillDefinition, known: Known): Promise<'created' | 'kept' | 'updated'> => {
  const existing = known.skills.get(skill.slug)
  const document = known.documents.get(pathOf(skill))
  const own = rowOf(skill)
  const data = { ...own, ...(document && { document: document.id }), triggers: [...own.triggers, ...schedulesOf(existing)] }
  if (!existing) {
    const row = { ...data, config: { timeout: skill.timeoutMs ?? 30_000 }, isEnabled: true, organization, slug: skill.slug }
    await req.payload.create({ collection: 'agent-skills', data: row as never, depth: 0, overrideAccess: true, req })
    return 'created'
  }
  if (existing.version === skill.version && (!document || existing.document === document.id)) return 'kept'
  await req.payload.update({ collection: 'agent-skills', data: data as never, depth: 0, id: existing.id, overrideAccess: true, req })
  return 'updated'
}

const installTriggers = async ({ organization, req }: Args, skill: SkillDefinition, known: Known): Promise<number> => {
  const registry = registryOf(req.payload)
  let created = 0
  for (const trigger of skill.triggers) {
    const eventType = canonicalEvent(trigger.event, registry) ?? trigger.event
    const key = triggerKey(skill.slug, eventType)
    if (known.triggers.has(key)) continue
    known.triggers.add(key)
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
  const { skills } = registryOf(req.payload)
  const known = await readKnown({ organization, req: system }, skills)
  for (const skill of skills) {
    const outcome = await installSkill({ organization, req: system }, skill, known)
    if (outcome !== 'kept') done[outcome].push(skill.slug)
    done.triggers += await installTriggers({ organization, req: system }, skill, known)
  }
  return done
}
