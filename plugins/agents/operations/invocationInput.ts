import type { StoredEvent, StoredTrigger } from '@/src/events/types'

import { renderTemplates } from './renderTemplates'

/** The input of an event-triggered skill: the event's payload, overlaid by the trigger's own (templated) input. */
export const invocationInput = async (
  event: StoredEvent,
  trigger: Pick<StoredTrigger, 'actionConfig'>,
): Promise<Record<string, unknown>> => {
  const configured = trigger.actionConfig.input
  const own = configured ? await renderTemplates(configured, { event, payload: event.payload }) : {}
  return { ...event.payload, ...(own as Record<string, unknown>) }
}
