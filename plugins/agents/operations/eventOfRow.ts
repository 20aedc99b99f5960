import type { EventActor, StoredEvent } from '@/src/events/types'

export type EventRow = { actorId: null | string; actorType: EventActor['kind']; createdAt: Date; processedAt: Date | null } & Omit<StoredEvent, 'actor' | 'createdAt'>

export type ReadEvent = StoredEvent & { isProcessed: boolean }

/** An event from its row, read with `EVENT_COLUMNS`. */
export const eventOfRow = ({ actorId, actorType, createdAt, processedAt, ...event }: EventRow): ReadEvent => ({
  ...event,
  actor: { id: actorId, kind: actorType },
  createdAt: createdAt.toISOString(),
  isProcessed: processedAt !== null,
})
