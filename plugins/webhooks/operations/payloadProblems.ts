import type { PayloadRequest } from 'payload'

import type { ActionProblem, StoredEvent } from '@/src/events/types'
import { registryOf } from '@/src/plugin/registryOf'
import { matches } from '@/src/rules/matches'
import { parseRules } from '@/src/rules/parseRules'

import type { InboundTrigger } from './readInbound'

/** What the trigger's action could not do with a message that its conditions let through; empty when it can, or lets it be. */
export const payloadProblems = async (req: PayloadRequest, trigger: InboundTrigger, event: StoredEvent): Promise<ActionProblem[]> => {
  const { conditions, ...rest } = trigger
  const parsed = conditions === null ? undefined : parseRules(conditions)
  // Conditions that cannot be read are noted on the trigger when the event is dispatched.
  if (parsed && ('problems' in parsed || !matches(parsed.rules, { event, payload: event.payload }))) return []
  const action = registryOf(req.payload).actions.find(({ name }) => name === trigger.actionType)
  return (await action?.problemsOf?.({ event, req, trigger: { ...rest, conditions: parsed?.rules ?? null } })) ?? []
}
