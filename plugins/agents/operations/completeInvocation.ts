import type { Payload, PayloadRequest } from 'payload'

import type { DelayedWrites } from '@/src/db/delayedWrites'
import { inTransaction } from '@/src/db/inTransaction'
import { prepared as preparedSql } from '@/src/db/prepared'
import { repeatAfterDeadlock } from '@/src/db/repeatAfterDeadlock'
import { writeLater } from '@/src/db/writeLater'
import type { Causation } from '@/src/events/types'
import { withCausation } from '@/src/events/withCausation'
import type { Effect, SkillResult } from '@/src/skills/types'

import { SkillOff } from '../errors'
import type { AppliedWrite, AutonomyDecision, Invocation, Usage } from '../types'
import { applyEffects } from './applyEffects'
import { auditWrites } from './auditWrites'
import { completedWrite } from './completedWrite'
import { countSkill } from './countSkill'
import { countTrigger } from './countTrigger'
import { decideAutonomy } from './decideAutonomy'
import type { PreparedInvocation } from './prepareInvocation'
import { followUp } from './followUp'
import { previewEffects } from './previewEffects'
import { proposeEffects } from './proposeEffects'
import { resolveRefs } from './resolveRefs'
import { runContext } from './runContext'
import { splitDrafts } from './splitDrafts'
import type { StepLog } from './stepLog'
import { stricterDecision } from './stricterDecision'

type Args = {
  contextTokens: number
  documents: string[]
  invocation: Invocation
  /** Text from outside met tools that propose writes. */
  isTainted: boolean
  /** Steps and usages that are not stored yet. */
  log: DelayedWrites
  modelName: string | undefined
  payload: Payload
  prepared: PreparedInvocation
  proposalDays: number
  result: SkillResult<unknown>
  startedAt: number
  steps: StepLog
  usage: Usage
}

/** What the writes of an invocation are caused by. */
const causationOf = ({ invocation, prepared }: Pick<Args, 'invocation' | 'prepared'>): Causation => ({
  depth: prepared.event ? prepared.event.depth + 1 : 1,
  eventId: prepared.event?.id,
  invocationId: invocation.id,
  rootEventId: prepared.event ? (prepared.event.rootEvent ?? prepared.event.id) : undefined,
  triggerId: invocation.trigger ?? undefined,
})

type Settled = { autonomy: AutonomyDecision; pendingAction?: string; preview?: unknown; writes: AppliedWrite[] }

/** Autonomy as it was when the run began and as it is now, in the transaction of the writes: the stricter wins. */
const decideNow = async ({ invocation, isTainted, prepared }: Args, req: PayloadRequest): Promise<AutonomyDecision> => {
  const { definition, entity, skill } = prepared
  const now = await decideAutonomy({ actionCategory: definition.actionCategory, entity, invocation, isFinal: true, req, skill })
  const mayBeAsked = isTainted || invocation.metadata?.isTainted === true
  const untrusted: AutonomyDecision = { level: mayBeAsked ? 'suggest' : 'auto_execute', reason: 'text from outside was before a model that asks for writes' }
  const decision = stricterDecision(stricterDecision(prepared.autonomy, now), untrusted)
  if (decision.level === 'off') throw new SkillOff({ reason: decision.reason, slug: skill.slug })
  return decision
}

/** Applies what autonomy lets the skill do by itself; the rest becomes a proposal. */
const settle = async (args: Args, req: PayloadRequest): Promise<Settled> => {
  const { invocation, payload, prepared, result } = args
  const autonomy = await decideNow(args, req)
  const { level, reason } = autonomy
  const acting = { organization: invocation.organization, req }
  if (invocation.isDryRun) return { autonomy, preview: await previewEffects({ ...acting, effects: result.effects }), writes: [] }
  const { drafts, held }: { drafts: Effect[]; held: Effect[] } =
    level === 'auto_execute' ? { drafts: result.effects, held: [] }
    : level === 'auto_draft' ? splitDrafts(payload, result.effects)
    : { drafts: [], held: result.effects }
  const { ids, writes } = await applyEffects({ ...acting, asDraft: level === 'auto_draft', effects: drafts })
  await auditWrites(req, invocation, writes)
  if (held.length === 0) return { autonomy, writes }
  const effects = resolveRefs(held, ids, { keepUnknown: true }) as Effect[]
  const pendingAction = await proposeEffects({
    actionCategory: prepared.definition.actionCategory,
    changes: await previewEffects({ ...acting, effects }),
    days: args.proposalDays,
    effects,
    invocation,
    reason,
    req,
    skillName: prepared.skill.name,
    summary: result.summary,
  })
  return { autonomy, pendingAction, writes }
}

const store = (args: Args, req: PayloadRequest, { autonomy, pendingAction, preview, writes }: Settled): Promise<void> => {
  const { invocation, modelName, prepared, result, usage } = args
  const isModelUsed = usage.inputTokens + usage.outputTokens > 0
  const row = {
    ...runContext(prepared, prepared.journal, modelName),
    confidence: result.confidence ?? null,
    context_tokens: args.contextTokens,
    cost: isModelUsed ? usage.costUsd : null,
    documents: args.documents,
    duration_ms: Date.now() - args.startedAt,
    id: invocation.id,
    input_tokens: isModelUsed ? usage.inputTokens : null,
    model: isModelUsed ? (modelName ?? null) : null,
    outcome: { ...autonomy, applied: writes.length > 0, pendingAction, preview },
    output: result.output ?? null,
    output_tokens: isModelUsed ? usage.outputTokens : null,
    summary: result.summary,
    writes,
  }
  return writeLater(req, completedWrite, [row])
}

/**
 * Applies a skill's effects and completes its invocation in one transaction, if it is still RUNNING: a cancelled invocation,
 * or one that another worker finished meanwhile, writes nothing. False when it was not.
 */
export const completeInvocation = async (args: Args): Promise<boolean> => {
  const isCompleted = await repeatAfterDeadlock(() => inTransaction(args.payload, args.prepared.agent, (req) => complete(args, req)))
  if (isCompleted) args.log.clear()
  return isCompleted
}

const complete = async (args: Args, outer: PayloadRequest): Promise<boolean> => {
  const { invocation, log, result, startedAt, steps } = args
  if (!(await isRunning(outer, invocation.id))) return false
  const req = withCausation(outer, causationOf(args))
  const began = Date.now()
  const settled = await settle(args, req)
  await store(args, req, settled)
  await log.writeWith(req)
  await steps.add(req, {
    input: { autonomy: settled.autonomy, effects: result.effects.length },
    name: 'apply_effects',
    output: { pendingAction: settled.pendingAction, writes: settled.writes.length },
    startedAt: began,
  })
  await followUp(req, invocation)
  if (invocation.isDryRun) return true
  await countSkill(req, { organization: invocation.organization, slug: invocation.skillSlug }, { durationMs: Date.now() - startedAt, isSuccess: true })
  if (invocation.trigger) await countTrigger(req, invocation.trigger, { successes: 1 })
  return true
}

/** Whoever cancels it now waits, and then finds it finished. */
const isRunning = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const [row] = await preparedSql<{ status: string }>(req, 'select status::text as status from agent_invocations where id = $1 for no key update', [id])
  return row?.status === 'RUNNING'
}
