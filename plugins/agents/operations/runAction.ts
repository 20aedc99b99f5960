import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { causedBy } from '@/src/events/causedBy'
import type { ActionDefinition, StoredEvent, StoredTrigger } from '@/src/events/types'
import { withCausation } from '@/src/events/withCausation'
import { registryOf } from '@/src/plugin/registryOf'
import { once } from '@/src/queue/once'

import { ActionUnknown } from '../errors'
import type { Execution } from '../types'
import { countTrigger } from './countTrigger'
import { messageOf } from './messageOf'
import { noteExecution } from './noteExecution'
import { readEvent } from './readEvent'
import { readSource } from './readSource'
import { readTrigger } from './readTrigger'

type RunActionArgs = {
  eventId: string
  /** The last attempt records the failure for good. */
  isLastAttempt: boolean
  payload: Payload
  signal: AbortSignal
  triggerId: string
}

type Ready = { action: ActionDefinition; event: StoredEvent; executionKey: string; payload: Payload; principal: Principal; signal: AbortSignal; trigger: StoredTrigger }

const execution = (trigger: StoredTrigger, rest: Pick<Execution, 'error' | 'outcome' | 'state'>): Execution => ({
  actionType: trigger.actionType,
  at: new Date().toISOString(),
  name: trigger.name,
  trigger: trigger.id,
  ...rest,
})

/** Notes the success beside the effects: both commit or neither. */
const noteSuccess = async (req: PayloadRequest, { event, trigger }: Ready, outcome: Record<string, unknown>): Promise<void> => {
  await noteExecution(req, event.id, execution(trigger, { outcome, state: 'executed' }))
  // A skill's success is known when its invocation ends.
  const successes = trigger.actionType === 'INVOKE_SKILL' ? 0 : 1
  await countTrigger(req, trigger.id, { executions: 1, successes })
}

/** Local writes: marker, effects and outcome in one transaction. */
const runLocal = (ready: Ready): Promise<void> =>
  inTransaction(ready.payload, ready.principal, async (outer) => {
    const { action, event, executionKey, signal, trigger } = ready
    const req = withCausation(outer, causedBy(event, trigger.id))
    await once({
      key: executionKey,
      req,
      run: async () => {
        const document = await readSource(req, event)
        await noteSuccess(req, ready, await action.run({ document, event, executionKey, req, signal, trigger }))
      },
    })
  })

/** Calls to the outside: no transaction is open during the call; a crash right after it repeats it with the same key. */
const runExternal = async (ready: Ready): Promise<void> => {
  const { action, event, executionKey, payload, principal, signal, trigger } = ready
  const done = await sql(payload)('select 1 from engine.once where key = $1', [executionKey])
  if (done.length > 0) return
  const req = await createLocalReq({ context: { principal } }, payload)
  const document = await readSource(req, event)
  const outcome = await action.run({ document, event, executionKey, req, signal, trigger })
  await inTransaction(payload, principal, (inner) =>
    once({ key: executionKey, req: inner, run: () => noteSuccess(inner, ready, outcome) }),
  )
}

const findAction = (payload: Payload, type: string): ActionDefinition => {
  const { actions } = registryOf(payload)
  const action = actions.find(({ name }) => name === type)
  if (!action) throw new ActionUnknown({ action: type, known: actions.map(({ name }) => name) })
  return action
}

/**
 * Runs the action of one trigger for one event, with effect at most once. Throws when it failed, so that the queue tries again.
 * The action acts as an agent of the trigger's organization with all permissions there: who may write triggers decides
 * what they do.
 */
export const runAction = async ({ eventId, isLastAttempt, payload, signal, triggerId }: RunActionArgs): Promise<void> => {
  const [event, raw] = await Promise.all([readEvent(payload, eventId), readTrigger(payload, triggerId)])
  if (!event || !raw || !raw.isEnabled) return
  const trigger: StoredTrigger = { ...raw, conditions: null }
  const principal: Principal = { id: `trigger:${triggerId}`, kind: 'agent', organization: event.organization, permissions: ['*'] }
  const executionKey = `trigger:${triggerId}:event:${eventId}`
  try {
    const action = findAction(payload, trigger.actionType)
    const ready = { action, event, executionKey, payload, principal, signal, trigger }
    await (action.external ? runExternal(ready) : runLocal(ready))
  } catch (error) {
    await countTrigger(payload, triggerId, { error: messageOf(error), ...(isLastAttempt && { executions: 1, failures: 1 }) })
    if (isLastAttempt) await noteExecution(payload, eventId, execution(trigger, { error: messageOf(error), state: 'failed' }))
    throw error
  }
}
