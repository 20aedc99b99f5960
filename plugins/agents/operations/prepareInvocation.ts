import { createLocalReq } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'
import { languageModel } from '@/src/models/languageModel'
import type { LanguageModel } from '@/src/models/types'
import type { SkillContext, SkillDefinition, SkillPersona } from '@/src/skills/types'

import { SkillInputInvalid } from '../errors'
import type { ResolvedAgentsOptions } from '../options'
import type { AutonomyDecision, InstalledSkill, Invocation } from '../types'
import { atVersion } from './atVersion'
import { checkSkill } from './checkSkill'
import { decideAutonomy } from './decideAutonomy'
import { definitionOf } from './definitionOf'
import { type Journal, journalOf } from './journalOf'
import { parseWith } from './parseWith'
import { personPrincipal } from './personPrincipal'
import { readEvent } from './readEvent'
import { readPersona } from './readPersona'
import { readReplay } from './readReplay'

export type PreparedInvocation = {
  agent: Extract<Principal, { kind: 'agent' }>
  autonomy: AutonomyDecision
  definition: SkillDefinition
  entity: SkillContext<unknown>['entity']
  event: SkillContext<unknown>['event']
  input: unknown
  journal: Journal
  /** Undefined when none is configured. */
  model: LanguageModel | undefined
  persona: null | SkillPersona
  /** Acts as the agent, outside any transaction. */
  req: PayloadRequest
  skill: InstalledSkill
}

const readEntity = async (req: PayloadRequest, invocation: Invocation): Promise<PreparedInvocation['entity']> => {
  const { entityId, entityType } = invocation
  if (!entityId || !entityType || !(entityType in req.payload.collections)) return null
  const entity = await req.payload.findByID({
    collection: entityType as CollectionSlug,
    depth: 0,
    disableErrors: true,
    id: entityId,
    overrideAccess: false,
    req,
  })
  return entity as PreparedInvocation['entity']
}

/**
 * Everything a skill needs before its handler runs, checked: skill, permissions, persona, input. The agent acts with the
 * skill's permissions, never more than the person it acts for has now (see `eventAuthority`).
 */
export const prepareInvocation = async (payload: Payload, invocation: Invocation, eventAuthority: ResolvedAgentsOptions['eventAuthority']): Promise<PreparedInvocation> => {
  const { id, initiatedBy, isDryRun, organization, personaSlug, skillSlug, triggeredBy } = invocation
  const isOfPerson = triggeredBy !== 'EVENT' || eventAuthority === 'person'
  const initiator = initiatedBy && isOfPerson ? await personPrincipal(payload, initiatedBy) : undefined
  const [current, event] = await Promise.all([
    checkSkill({ initiator, isDryRun, organization, slug: skillSlug, source: payload }),
    invocation.triggerEvent ? readEvent(payload, invocation.triggerEvent) : null,
  ])
  const skill = invocation.version && invocation.version !== current.version ? await atVersion(payload, current, invocation.version) : current
  const definition = await definitionOf(payload, skill)
  const parsed = await parseWith(definition.input, invocation.input)
  if (parsed.problems) throw new SkillInputInvalid({ problems: parsed.problems, slug: skillSlug })
  const agent = { id: skillSlug, initiator, invocation: id, kind: 'agent' as const, organization, permissions: skill.requiredPermissions }
  const req = await createLocalReq({ context: { principal: agent } }, payload)
  const replay = invocation.replayOf ? await readReplay(payload, invocation.replayOf) : undefined
  const reading = replay ? (replay.entity as PreparedInvocation['entity']) : readEntity(req, invocation)
  // These reads share no transaction, so that they need not wait for each other.
  const [persona, entity, autonomy, model] = await Promise.all([
    replay ? (replay.persona as null | SkillPersona) : readPersona({ organization, personaSlug, req, skillSlug }),
    reading,
    decideAutonomy({ actionCategory: definition.actionCategory, entity: reading, invocation, req, skill }),
    languageModel(payload, organization, typeof skill.config.model === 'string' && skill.config.model !== '' ? skill.config.model : undefined),
  ])
  return { agent, autonomy, definition, entity, event, input: parsed.data, journal: journalOf(replay), model, persona, req, skill }
}
