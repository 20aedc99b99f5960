import type { StoredEvent, StoredTrigger } from '@/src/events/types'

import { invocationInput } from './invocationInput'
import type { NewInvocation } from './invocationRow'

export type InvokingTrigger = Pick<StoredTrigger, 'actionConfig' | 'id' | 'priority'>

/** The invocation that a trigger asks for because of an event. */
export const invocationOf = async (event: StoredEvent, trigger: InvokingTrigger): Promise<NewInvocation> => ({
  entityId: event.sourceId,
  entityType: event.sourceType,
  initiatedBy: event.actor.kind === 'user' ? event.actor.id : null,
  input: await invocationInput(event, trigger),
  organization: event.organization,
  personaSlug: typeof trigger.actionConfig.personaSlug === 'string' ? trigger.actionConfig.personaSlug : null,
  priority: trigger.priority,
  skillSlug: String(trigger.actionConfig.skillSlug),
  trigger: trigger.id,
  triggerEvent: event.id,
  triggeredBy: 'EVENT',
})
