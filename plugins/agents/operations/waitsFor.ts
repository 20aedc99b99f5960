import type { StoredEvent } from '@/src/events/types'
import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'

import type { RawTrigger } from './readTriggers'

/** Does a trigger wait for an event? A message to one trigger's address is for that one alone. */
export const waitsFor = ({ eventType, id, organization }: RawTrigger, event: StoredEvent): boolean =>
  eventType === event.eventType && organization === event.organization && (eventType !== WEBHOOK_RECEIVED || event.sourceId === id)
