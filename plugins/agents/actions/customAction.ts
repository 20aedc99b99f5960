import type { ActionDefinition } from '@/src/events/types'
import { registryOf } from '@/src/plugin/registryOf'

import { TRIGGER_ACTIONS } from '../constants'
import { ActionUnknown } from '../errors'

const handlersOf = (actions: ActionDefinition[]): ActionDefinition[] =>
  actions.filter(({ external, name }) => !external && !TRIGGER_ACTIONS.includes(name))

/** `{ handler, … }`: runs the handler that a plugin registered among the actions; the whole configuration is the handler's. */
export const customAction: ActionDefinition = {
  name: 'CUSTOM',
  run: async (args) => {
    const handlers = handlersOf(registryOf(args.req.payload).actions)
    const name = String(args.trigger.actionConfig.handler)
    const handler = handlers.find((candidate) => candidate.name === name)
    if (!handler) throw new ActionUnknown({ action: name, known: handlers.map((candidate) => candidate.name) })
    return handler.run(args)
  },
  validate: (config, context) => {
    const handlers = handlersOf(registryOf(context.payload).actions)
    const handler = handlers.find(({ name }) => name === config.handler)
    if (handler) return handler.validate(config, context)
    const known = handlers.map(({ name }) => name).join(', ') || 'none yet'
    return [{ message: `must name a registered handler; there are: ${known}`, path: 'handler' }]
  },
}
