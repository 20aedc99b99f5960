import type { CollectionConfig, Config, Endpoint, Payload } from 'payload'

import { eventTypes } from '@/collections/eventTypes'
import { captureEvents } from '@/src/events/captureEvents'
import type { CollectionEvents } from '@/src/events/types'
import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'
import { registryOf } from '@/src/plugin/registryOf'

import { createEntityAction } from './actions/createEntityAction'
import { customAction } from './actions/customAction'
import { invokeSkillAction } from './actions/invokeSkillAction'
import { notificationAction } from './actions/notificationAction'
import { updateEntityAction } from './actions/updateEntityAction'
import { workflowAction } from './actions/workflowAction'
import { withViews } from './components/withViews'
import { chatEndpoint } from './endpoints/chatEndpoint'
import { invocationEndpoints } from './endpoints/invocationEndpoints'
import { invokeSkillEndpoint } from './endpoints/invokeSkillEndpoint'
import { mcpEndpoints } from './endpoints/mcpEndpoints'
import { proposalEndpoints } from './endpoints/proposalEndpoints'
import { skillEndpoints } from './endpoints/skillEndpoints'
import { traceEndpoint } from './endpoints/traceEndpoint'
import { keepSkillVersionAfterChange } from './hooks/keepSkillVersionAfterChange'
import { validateCaseBeforeChange } from './hooks/validateCaseBeforeChange'
import { validateSkillBeforeChange } from './hooks/validateSkillBeforeChange'
import { validateTriggerBeforeChange } from './hooks/validateTriggerBeforeChange'
import { canonicalEvents } from './operations/canonicalEvents'
import { declaredEvents } from './operations/declaredEvents'
import { expireStale } from './operations/expireStale'
import { resolveAgentsOptions } from './options'
import { skillSchedule } from './schedules/skillSchedule'
import { dispatchEventTask } from './tasks/dispatchEventTask'
import { evaluateCaseTask } from './tasks/evaluateCaseTask'
import { runActionTask } from './tasks/runActionTask'
import { runInvocationTask } from './tasks/runInvocationTask'

const actions = [createEntityAction, customAction, invokeSkillAction, notificationAction, updateEntityAction, workflowAction]

const listener = {
  name: 'content-triggers',
  waits: `exists (select from content_triggers t where t.is_enabled and t.organization_id = event.organization and t.event_type = event.type)`,
}

const schedule = { cron: '*/5 * * * *', name: 'agents-expire-stale', run: ({ payload }: { payload: Payload }) => expireStale(payload) }

const addEndpoints = (collection: CollectionConfig, endpoints: Endpoint[]): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...endpoints],
})

/** The vocabulary, and what collections declare beyond it. */
const withEvents = (config: Config): Config => {
  const known = register(config, 'events', eventTypes)
  return register(known, 'events', declaredEvents(config.collections ?? [], registryOf(known).events))
}

/** Every collection that declares events emits them. */
const withCapture = (config: Config): Config => {
  const { events } = registryOf(config)
  const declaring = (config.collections ?? []).filter(({ custom }) => custom?.events)
  const capture = (collection: CollectionConfig) =>
    addHooks(collection, captureEvents(canonicalEvents(collection.custom?.events as CollectionEvents, events)))
  return extendCollections(config, Object.fromEntries(declaring.map(({ slug }) => [slug, capture])), 'agents')
}

const withCollections = (config: Config): Config =>
  extendCollections(
    config,
    {
      'agent-invocations': (collection) => addEndpoints(collection, invocationEndpoints),
      'agent-pending-actions': (collection) => addEndpoints(collection, proposalEndpoints),
      'agent-skills': (collection) =>
        addEndpoints(addHooks(collection, { afterChange: [keepSkillVersionAfterChange], beforeChange: [validateSkillBeforeChange] }), skillEndpoints),
      'skill-test-cases': (collection) => addHooks(collection, { beforeChange: [validateCaseBeforeChange] }),
      'content-events': (collection) => addEndpoints(collection, [traceEndpoint]),
      'content-triggers': (collection) => addHooks(collection, { beforeChange: [validateTriggerBeforeChange] }),
    },
    'agents',
  )

/**
 * Events become work: captured from every collection that declares them, dispatched to triggers, run as actions and skills.
 * List it after every plugin that brings collections or events.
 */
export const agentsPlugin = definePlugin({
  behaviour: (config, options) => {
    const tasks = [dispatchEventTask(options), evaluateCaseTask, runActionTask, runInvocationTask(options)]
    const wired = withCollections(withCapture(withEvents(config)))
    const listening = register(wired, 'listeners', [listener])
    const withTasks = register(register(register(listening, 'actions', actions), 'tasks', tasks), 'schedules', [schedule, skillSchedule])
    return { ...withViews(withTasks), endpoints: [...(withTasks.endpoints ?? []), chatEndpoint, invokeSkillEndpoint, ...mcpEndpoints] }
  },
  name: 'agents',
  resolve: resolveAgentsOptions,
})
