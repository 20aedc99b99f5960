import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { canonicalEvent } from '@/src/events/canonicalEvent'
import { closeEvents } from '@/src/events/closeEvents'
import { registryOf } from '@/src/plugin/registryOf'
import { parseRules } from '@/src/rules/parseRules'

type Fields = Record<string, unknown>
type Problem = { message: string; path: string }

const eventProblems = (req: PayloadRequest, eventType: unknown): Problem[] => {
  const registry = registryOf(req.payload)
  if (typeof eventType === 'string' && canonicalEvent(eventType, registry)) return []
  const close = closeEvents(String(eventType ?? ''), registry)
  const hint = close.length > 0 ? `; did you mean ${close.join(', ')}?` : ''
  return [{ message: `'${String(eventType ?? '')}' is no event of the vocabulary${hint}`, path: 'eventType' }]
}

const conditionProblems = (conditions: unknown): Problem[] => {
  if (conditions === null || conditions === undefined) return []
  const parsed = parseRules(conditions)
  return 'problems' in parsed
    ? parsed.problems.map(({ message, path }) => ({ message, path: path ? `conditions.${path}` : 'conditions' }))
    : []
}

const debounceProblems = (field: unknown): Problem[] =>
  field === null || field === undefined || /^(?:payload|event)(?:\.\w+)+$/.test(String(field)) ? [] : [{ message: `'${String(field)}' is no path such as payload.contactId`, path: 'debounceField' }]

const actionProblems = (req: PayloadRequest, type: unknown, config: unknown): Problem[] => {
  const action = registryOf(req.payload).actions.find(({ name }) => name === type)
  if (!action) return [{ message: `no plugin offers the action '${String(type)}'`, path: 'actionType' }]
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return [{ message: 'must be an object', path: 'actionConfig' }]
  return action.validate(config as Fields, { payload: req.payload }).map(({ message, path }) => ({ message, path: `actionConfig.${path}` }))
}

/**
 * Refuses a trigger that could never run, naming every problem with its path; gives the data back with its event's canonical
 * name. Only what the write contains or changes is looked at, so that counters can be written to an old row.
 */
export const validateTrigger = (req: PayloadRequest, data: Fields, original: Fields | undefined): Fields => {
  const merged: Fields = { ...original, ...data }
  const touches = (...names: string[]) => !original || names.some((name) => name in data)
  const problems = [
    ...(touches('eventType') ? eventProblems(req, merged.eventType) : []),
    ...(touches('conditions') ? conditionProblems(merged.conditions) : []),
    ...(touches('debounceField') ? debounceProblems(merged.debounceField) : []),
    ...(touches('actionType', 'actionConfig') ? actionProblems(req, merged.actionType, merged.actionConfig) : []),
  ]
  if (problems.length > 0) throw new ValidationError({ collection: 'content-triggers', errors: problems, req }, req.t)
  return 'eventType' in data ? { ...data, eventType: canonicalEvent(String(data.eventType), registryOf(req.payload)) } : data
}
