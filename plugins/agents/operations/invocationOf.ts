import type { StoredEvent, StoredTrigger } from '@/src/events/types'
import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'

import { invocationInput } from './invocationInput'
import type { NewInvocation } from './invocationRow'

export type InvokingTrigger = Pick<StoredTrigger, 'actionConfig' | 'id' | 'priority'>

/** What a skill's run is about and who asked for it: the event's source, or for a webhook nothing of ours (B000-071). */
const occasionOf = ({ eventType, sourceId, sourceType }: StoredEvent): Pick<NewInvocation, 'entityId' | 'entityType' | 'triggeredBy'> =>
  eventType === WEBHOOK_RECEIVED ? { triggeredBy: 'WEBHOOK' } : { entityId: sourceId, entityType: sourceType, triggeredBy: 'EVENT' }

/** The invocation that a trigger asks for because of an event. */
export const invocationOf = async (event: StoredEvent, trigger: InvokingTrigger): Promise<NewInvocation> => ({
  ...occasionOf(event),
  initiatedBy: event.actor.kind === 'user' ? event.actor.id : null,
  input: await invocationInput(event, trigger),
  organization: event.organization,
  personaSlug: typeof trigger.actionConfig.personaSlug === 'string' ? trigger.actionConfig.personaSlug : null,
  priority: trigger.priority,
  skillSlug: String(trigger.actionConfig.skillSlug),
  trigger: trigger.id,
  triggerEvent: event.id,
})
