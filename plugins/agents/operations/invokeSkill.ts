import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import type { Principal } from '@/src/access/types'

import { SkillInputInvalid, SkillPermissionMissing } from '../errors'
import type { TriggeredBy } from '../types'
import { canonicalSkill } from './canonicalSkill'
import { checkSkill } from './checkSkill'
import { createInvocation } from './createInvocation'
import { definitionOf } from './definitionOf'
import { invocationOfKey } from './invocationOfKey'
import { parseWith } from './parseWith'
import { readPersona } from './readPersona'

type Args = {
  entityId?: string
  entityType?: string
  /** Repeating a call with the same key (per caller and skill) gives the first call's invocation. */
  idempotencyKey?: string
  input: Record<string, unknown>
  isDryRun?: boolean
  /** Text from outside was before the model that asks for this run: its writes wait for a person. */
  isTainted?: boolean
  organization: string
  personaSlug?: string
  req: PayloadRequest
  sessionId?: string
  slug: string
  /** Another version of the skill than the current one. */
  version?: string
}

const TRIGGERED_BY: Partial<Record<Principal['kind'], TriggeredBy>> = { agent: 'AGENT', 'api-key': 'API', system: 'API', user: 'MANUAL' }

/** The person a new invocation acts for: the caller, or whom a calling agent acts for. */
const personOf = (principal: Principal): string | undefined => {
  if (principal.kind === 'user') return principal.id
  return principal.kind === 'agent' && principal.initiator ? personOf(principal.initiator) : undefined
}

/** What a row's `manual` triggers ask of those who invoke it themselves (B000-031). */
const manualPermissions = (triggers: unknown): string[] =>
  (Array.isArray(triggers) ? (triggers as { permission?: unknown; type?: unknown }[]) : []).flatMap(({ permission, type }) => (type === 'manual' && typeof permission === 'string' ? [permission] : []))

/**
 * Queues an invocation of a skill by a person, an API key or another agent; refused at once when it could not run
 * (B000-031, B000-035, B000-036, B000-041). Joins the transaction of `req`. Returns the invocation's id.
 */
export const invokeSkill = async (args: Args): Promise<string> => {
  const { input, organization, personaSlug, req } = args
  const slug = canonicalSkill(req.payload, args.slug)
  const principal = await principalOf(req)
  if (!can(principal, 'skill:invoke', organization)) {
    throw new SkillPermissionMissing({ missing: ['skill:invoke'], slug, who: principal.kind })
  }
  const caller = 'id' in principal ? principal.id : principal.kind
  const key = args.idempotencyKey && `${caller}:${slug}:${args.idempotencyKey}`
  const earlier = key ? await invocationOfKey(req, organization, key) : undefined
  if (earlier) return earlier
  const skill = await checkSkill({ initiator: principal, organization, slug, source: req })
  const asked = manualPermissions(skill.triggers).filter((permission) => !can(principal, permission, organization))
  if (asked.length > 0) throw new SkillPermissionMissing({ missing: asked, slug, who: principal.kind })
  await readPersona({ organization, personaSlug: personaSlug ?? null, req, skillSlug: slug })
  const definition = await definitionOf(req.payload, skill)
  const parsed = await parseWith(definition.input, input)
  if (parsed.problems) throw new SkillInputInvalid({ problems: parsed.problems, slug })
  const id = await createInvocation(req, {
    entityId: args.entityId,
    entityType: args.entityType,
    initiatedBy: personOf(principal),
    input,
    isDryRun: args.isDryRun,
    metadata: key || args.isTainted ? { ...(key && { idempotencyKey: key }), ...(args.isTainted && { isTainted: true }) } : null,
    organization,
    personaSlug,
    sessionId: args.sessionId,
    skillSlug: slug,
    triggeredBy: TRIGGERED_BY[principal.kind] ?? 'API',
    version: args.version,
  })
  return id as string
}
