import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { writeLater } from '@/src/db/writeLater'
import type { StoredEvent } from '@/src/events/types'
import { enqueue } from '@/src/queue/enqueue'
import { matches } from '@/src/rules/matches'
import { parseRules } from '@/src/rules/parseRules'
import { valuesAt } from '@/src/rules/valuesAt'

import type { ResolvedAgentsOptions } from '../options'
import type { Execution } from '../types'
import { ancestorTriggers } from './ancestorTriggers'
import { countTrigger } from './countTrigger'
import { dispatchedWrite } from './dispatchedWrite'
import { invocationOf } from './invocationOf'
import { invocationRow } from './invocationRow'
import { invocationsWrite } from './invocationsWrite'
import { lockEvents } from './lockEvents'
import { messageOf } from './messageOf'
import { readSource } from './readSource'
import { type RawTrigger, readTriggers } from './readTriggers'

const MAX_PRIORITY = 32_767

/** The record that conditions are asked about. The document is read once, and only when a condition mentions it. */
const recordOf = (req: PayloadRequest, event: StoredEvent) => {
  let document: ReturnType<typeof readSource> | undefined
  return async (conditions: unknown): Promise<Record<string, unknown>> => {
    const record = { event, payload: event.payload }
    if (!JSON.stringify(conditions ?? null).includes('"document')) return record
    document ??= readSource(req, event)
    return { ...record, document: await document }
  }
}

/** What a debounced trigger waits for to be quiet: the value of its field, else the source of the event. */
const waitsWith = (event: StoredEvent, { debounceField }: RawTrigger): string => {
  const [found] = debounceField ? valuesAt({ event, payload: event.payload }, debounceField) : []
  return found ? `${debounceField}:${JSON.stringify(found.value).slice(0, 200)}` : `${event.sourceType}:${event.sourceId}`
}

/** Starts one matched trigger: an invocation at once, or an action job (later when it is debounced). */
const start = async (req: PayloadRequest, event: StoredEvent, trigger: RawTrigger): Promise<Pick<Execution, 'invocation' | 'state'>> => {
  if (trigger.actionType === 'INVOKE_SKILL' && !trigger.debounceMs) {
    // The event is locked and not processed, so that no invocation of this trigger for it can be there.
    const invocation = invocationRow(await invocationOf(event, trigger))
    await writeLater(req, invocationsWrite, [invocation])
    await countTrigger(req, trigger.id, { executions: 1 })
    return { invocation: invocation.id, state: 'executed' }
  }
  const about = trigger.debounceMs ? waitsWith(event, trigger) : event.id
  await enqueue({
    input: { eventId: event.id, triggerId: trigger.id },
    key: `action:${trigger.id}:${about}`,
    maxAttempts: trigger.maxRetries + 1,
    priority: -Math.max(-MAX_PRIORITY, Math.min(MAX_PRIORITY, trigger.priority)),
    req,
    runAt: trigger.debounceMs ? new Date(Date.now() + trigger.debounceMs) : undefined,
    task: 'run-action',
  })
  return { state: trigger.debounceMs ? 'debounced' : 'queued' }
}

/** What becomes of one trigger; undefined when its conditions do not match. Throws on conditions that cannot be read. */
const decide = async (args: {
  event: StoredEvent
  maxRuns: number
  record: (conditions: unknown) => Promise<Record<string, unknown>>
  req: PayloadRequest
  runs: number
  trigger: RawTrigger
}): Promise<Pick<Execution, 'error' | 'invocation' | 'state'> | undefined> => {
  const { event, maxRuns, record, req, runs, trigger } = args
  if (trigger.conditions !== null && trigger.conditions !== undefined) {
    const parsed = parseRules(trigger.conditions)
    if ('problems' in parsed) {
      throw new Error(`conditions: ${parsed.problems.map((problem) => `${problem.path}: ${problem.message}`).join('; ')}`)
    }
    if (!matches(parsed.rules, await record(trigger.conditions))) return undefined
  }
  if (runs >= maxRuns) return { error: 'it already ran in this causal chain', state: 'skipped' }
  return start(req, event, trigger)
}

/** What becomes of each trigger that waits for the event, highest priority first. */
const startAll = async (req: PayloadRequest, event: StoredEvent, triggers: RawTrigger[], maxRuns: number): Promise<Execution[]> => {
  const ran = triggers.length > 0 ? await ancestorTriggers(req, event) : new Map<string, number>()
  const record = recordOf(req, event)
  const executions: Execution[] = []
  for (const trigger of triggers) {
    const line = { actionType: trigger.actionType, at: new Date().toISOString(), name: trigger.name, trigger: trigger.id }
    try {
      const outcome = await decide({ event, maxRuns, record, req, runs: ran.get(trigger.id) ?? 0, trigger })
      if (outcome) executions.push({ ...line, ...outcome })
    } catch (error) {
      if (isOfDatabase(error)) throw error
      executions.push({ ...line, error: messageOf(error), state: 'failed' })
      await countTrigger(req, trigger.id, { error: messageOf(error), failures: 1 })
    }
  }
  return executions
}

/** PostgreSQL has aborted the transaction, so that nothing more can be noted in it. */
const isOfDatabase = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code))

const finish = (req: PayloadRequest, eventId: string, executions: Execution[]): Promise<void> => {
  const problems = executions.filter((execution) => execution.error).map(({ error, name }) => `${name}: ${error}`)
  const row = {
    error: problems.length > 0 ? problems.join('\n') : null,
    executed: executions.filter(({ state }) => state === 'executed').length,
    executions,
    id: eventId,
    matched: executions.filter(({ state }) => state !== 'failed').length,
  }
  return writeLater(req, dispatchedWrite, [row])
}

const dispatchTogether = (payload: Payload, ids: string[], options: ResolvedAgentsOptions): Promise<void> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    const events = (await lockEvents(req, ids)).filter(({ isProcessed }) => !isProcessed)
    if (events.length === 0) return
    const triggers = await readTriggers(req, events)
    for (const event of events) {
      const own = triggers.filter(({ eventType, organization }) => eventType === event.eventType && organization === event.organization)
      await finish(req, event.id, await startAll(req, event, own, options.maxRunsInChain))
    }
  })

/**
 * Finds and starts the triggers of events, in one transaction: an event is processed once, whoever tries and however often.
 * A trigger that cannot be read is noted on itself and on the event and stops no other. When the database refuses something,
 * each event is dispatched alone, so that one stops no other; what failed is thrown and tried again.
 */
export const dispatchEvents = async (payload: Payload, ids: string[], options: ResolvedAgentsOptions): Promise<void> => {
  try {
    await dispatchTogether(payload, ids, options)
  } catch (error) {
    if (ids.length === 1) throw error
    payload.logger.warn({ err: error, events: ids.length, msg: 'dispatching events together failed; dispatching them one by one' })
    const failures: unknown[] = []
    for (const id of ids) await dispatchTogether(payload, [id], options).catch((failure: unknown) => failures.push(failure))
    if (failures.length > 0) throw failures[0]
  }
}
