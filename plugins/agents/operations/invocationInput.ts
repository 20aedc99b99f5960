import type { StoredEvent, StoredTrigger } from '@/src/events/types'
import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'

import { renderTemplates } from './renderTemplates'

/**
 * The input of an event-triggered skill: the event's payload, overlaid by the trigger's own (templated) input. Of a webhook, what the trigger's input takes
 * from the message and nothing else, so that a sender sets no input that nobody meant; the message itself where the trigger has none.
 */
export const invocationInput = async (
  event: StoredEvent,
  trigger: Pick<StoredTrigger, 'actionConfig'>,
): Promise<Record<string, unknown>> => {
  const configured = trigger.actionConfig.input
  const own = configured ? await renderTemplates(configured, { event, payload: event.payload }) : {}
  if (event.eventType === WEBHOOK_RECEIVED) return (configured ? own : event.payload.body) as Record<string, unknown>
  return { ...event.payload, ...(own as Record<string, unknown>) }
}
