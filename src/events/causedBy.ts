import type { Causation, StoredEvent } from './types'

/** The causation of what is done because of an event. */
export const causedBy = (event: Pick<StoredEvent, 'depth' | 'id' | 'rootEvent'>, triggerId?: string): Causation => ({
  depth: event.depth + 1,
  eventId: event.id,
  rootEventId: event.rootEvent ?? event.id,
  triggerId,
})
