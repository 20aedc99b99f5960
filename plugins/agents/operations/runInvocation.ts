import type { Payload } from 'payload'

import { delayedWrites } from '@/src/db/delayedWrites'
import { sql } from '@/src/db/sql'
import { joinSignals } from '@/src/signals/joinSignals'

import { SkillCancelled, SkillOff, SkillOutputInvalid, SkillTimedOut } from '../errors'
import type { ResolvedAgentsOptions } from '../options'
import type { Invocation, Usage } from '../types'
import type { AskRecord } from './askModel'
import { claimInvocation } from './claimInvocation'
import { completeInvocation } from './completeInvocation'
import { failInvocation } from './failInvocation'
import { parseWith } from './parseWith'
import { prepareInvocation } from './prepareInvocation'
import { recordContext } from './recordContext'
import { skillContext } from './skillContext'
import { stepLog } from './stepLog'

type Args = { id: string; options: ResolvedAgentsOptions; payload: Payload; signal: AbortSignal }

const CANCEL_CHECK_MS = 250
/** How much later the log of a run may be seen. */
const LOG_DELAY_MS = 150

/** Aborts when the skill's time is up, when somebody cancels the invocation (in whatever process), or with `outer`. */
const watch = (payload: Payload, invocation: Invocation, timeoutMs: number, outer: AbortSignal) => {
  const { abort, release, signal } = joinSignals(outer)
  const timer = setTimeout(() => abort(new SkillTimedOut({ slug: invocation.skillSlug, timeoutMs })), timeoutMs)
  const check = async (): Promise<void> => {
    const [row] = await sql(payload)<{ status: string }>('select status::text as status from agent_invocations where id = $1', [invocation.id])
    if (row?.status !== 'RUNNING') abort(new SkillCancelled({ slug: invocation.skillSlug }))
  }
  const poll = setInterval(() => {
    check().catch((error: unknown) => payload.logger.warn({ err: error, msg: 'could not ask whether an invocation was cancelled' }))
  }, CANCEL_CHECK_MS)
  const stop = (): void => {
    clearTimeout(timer)
    clearInterval(poll)
    release()
  }
  return { signal, stop }
}

/** Waits for the work, but no longer than the signal lets it. */
const orAbort = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })

const statusOf = (error: unknown): 'CANCELLED' | 'FAILED' | 'TIMEOUT' => {
  if (error instanceof SkillTimedOut) return 'TIMEOUT'
  return error instanceof SkillCancelled || error instanceof SkillOff ? 'CANCELLED' : 'FAILED'
}

const timeoutOf = (configured: unknown, declared: number | undefined, fallback: number): number =>
  typeof configured === 'number' && configured > 0 ? configured : (declared ?? fallback)

const attempt = async ({ options, payload, signal: stopping }: Args, invocation: Invocation, usage: Usage, startedAt: number): Promise<void> => {
  const prepared = await prepareInvocation(payload, invocation, options.eventAuthority)
  const { autonomy, definition, model, skill } = prepared
  if (autonomy.level === 'off') throw new SkillOff({ reason: autonomy.reason, slug: skill.slug })
  const log = delayedWrites(payload, LOG_DELAY_MS)
  const steps = stepLog(log, invocation, usage)
  const documents: string[] = []
  const asked: AskRecord[] = []
  let isTainted = false
  const { signal, stop } = watch(payload, invocation, timeoutOf(skill.config.timeout, definition.timeoutMs, options.skillTimeoutMs), stopping)
  try {
    const context = skillContext({ ...prepared, asked, documents, invocation, log, onTaint: () => (isTainted = true), ownPath: definition.documentPath, signal, steps, usage })
    const result = await orAbort(definition.handler(context), signal).finally(stop)
    const output = await parseWith(definition.output, result.output)
    if (output.problems) throw new SkillOutputInvalid({ problems: output.problems, slug: skill.slug })
    await completeInvocation({
      contextTokens: usage.inputTokens,
      documents,
      invocation,
      isTainted,
      log,
      modelName: model?.name,
      payload,
      prepared,
      proposalDays: options.proposalDays,
      result: { ...result, output: output.data },
      startedAt,
      steps,
      usage,
    })
  } catch (error) {
    if (!stopping.aborted) await recordContext(payload, invocation.id, prepared, model?.name)
    throw error
  } finally {
    // Whoever takes a handed back run over begins anew.
    if (stopping.aborted) log.clear()
    else await log.flush()
  }
}

/**
 * Runs one invocation: PENDING → RUNNING → handler (outside any transaction) → effects and COMPLETED in one transaction, or
 * FAILED, TIMEOUT, CANCELLED. Safe to repeat after a crash at any point: handlers may run twice, writes happen once. When the
 * worker stops, the invocation stays RUNNING and the queue hands it to another one.
 */
export const runInvocation = async (args: Args): Promise<void> => {
  const { id, payload, signal } = args
  const invocation = await claimInvocation(payload, id)
  if (!invocation) return
  const startedAt = Date.now()
  const usage: Usage = { costUsd: 0, inputTokens: 0, outputTokens: 0 }
  try {
    await attempt(args, invocation, usage, startedAt)
  } catch (error) {
    if (signal.aborted) throw error
    await failInvocation({ error, invocation, payload, startedAt, status: statusOf(error), usage })
  }
}
