import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import type { Causation } from '@/src/events/types'
import { withCausation } from '@/src/events/withCausation'
import type { Effect, SkillResult } from '@/src/skills/types'

import { SkillOff } from '../errors'
import type { AppliedWrite, AutonomyDecision, Invocation, Usage } from '../types'
import { applyEffects } from './applyEffects'
import { auditWrites } from './auditWrites'
import { countSkill } from './countSkill'
import { countTrigger } from './countTrigger'
import { decideAutonomy } from './decideAutonomy'
import { stricter } from './decideLevel'
import type { PreparedInvocation } from './prepareInvocation'
import { followUp } from './followUp'
import { previewEffects } from './previewEffects'
import { proposeEffects } from './proposeEffects'
import { recordContext } from './recordContext'
import { resolveRefs } from './resolveRefs'
import { splitDrafts } from './splitDrafts'
import type { StepLog } from './stepLog'

type Args = {
  contextTokens: number
  documents: string[]
  invocation: Invocation
  /** Text from outside met tools that propose writes. */
  isTainted: boolean
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
  const untrusted: AutonomyDecision = { level: isTainted ? 'suggest' : 'auto_execute', reason: 'text from outside was before a model that proposes writes' }
  const decision = stricter(stricter(prepared.autonomy, now), untrusted)
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

const store = async (args: Args, req: PayloadRequest, settled: Settled): Promise<void> => {
  const { documents, invocation, prepared, result, usage } = args
  const { autonomy, pendingAction, preview, writes } = settled
  const isModelUsed = usage.inputTokens + usage.outputTokens > 0
  await sql(req)(
    `update agent_invocations set status = 'COMPLETED', completed_at = clock_timestamp(), duration_ms = $2, output = $3::jsonb, summary = $4,
       confidence = $5, writes = $6::jsonb, outcome = $7::jsonb, input_tokens = $8, output_tokens = $9, total_tokens = $10,
       estimated_cost = $11, model_name = $12, context_tokens = $13, agent_version = $14, error = null, updated_at = clock_timestamp()
     where id = $1`,
    [
      invocation.id, Date.now() - args.startedAt, JSON.stringify(result.output ?? null), result.summary, result.confidence ?? null,
      JSON.stringify(writes), JSON.stringify({ ...autonomy, applied: writes.length > 0, pendingAction, preview }),
      isModelUsed ? usage.inputTokens : null, isModelUsed ? usage.outputTokens : null, isModelUsed ? usage.inputTokens + usage.outputTokens : null,
      isModelUsed ? usage.costUsd : null, isModelUsed ? args.modelName : null, args.contextTokens, prepared.skill.version,
    ],
  )
  await recordContext(req, { invocation: invocation.id, journal: prepared.journal, modelName: args.modelName, prepared })
  if (documents.length === 0) return
  await sql(req)(
    `insert into agent_invocations_rels ("order", parent_id, path, knowledge_documents_id)
     select ordinality, $1, 'documentsUsed', id from unnest($2::uuid[]) with ordinality as document(id, ordinality)`,
    [invocation.id, documents],
  )
}

/**
 * Applies a skill's effects and completes its invocation in one transaction, if it is still RUNNING: a cancelled invocation,
 * or one that another worker finished meanwhile, writes nothing. False when it was not.
 */
export const completeInvocation = (args: Args): Promise<boolean> => {
  const { invocation, payload, prepared, result, startedAt, steps } = args
  return inTransaction(payload, prepared.agent, async (outer) => {
    const [row] = await sql(outer)<{ status: string }>('select status::text as status from agent_invocations where id = $1 for no key update', [invocation.id])
    if (row?.status !== 'RUNNING') return false
    const req = withCausation(outer, causationOf(args))
    const began = Date.now()
    const settled = await settle(args, req)
    await store(args, req, settled)
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
  })
}
