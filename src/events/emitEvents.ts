import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { writeLater } from '@/src/db/writeLater'
import { newId } from '@/src/ids/newId'
import { registryOf } from '@/src/plugin/registryOf'

import { actorOf } from './actorOf'
import { causationOf } from './causationOf'
import { eventsWrite } from './eventsWrite'
import { MAX_DEPTH } from './maxDepth'
import type { EventInput } from './types'

/**
 * Stores events and enqueues the dispatch of those that something listens to, in the transaction of `req`, with what else it
 * writes late (`writeLater`). All inputs belong to the same `req`.
 * Returns the ids of the stored events, in order.
 */
export const emitEvents = async (req: PayloadRequest, events: Omit<EventInput, 'req'>[]): Promise<string[]> => {
  if (events.length === 0) return []
  const actor = actorOf(await principalOf(req))
  const causation = causationOf(req)
  const error =
    causation.depth > MAX_DEPTH
      ? `Not dispatched: the causal chain is ${causation.depth} deep, the limit is ${MAX_DEPTH}. Look for triggers or skills that cause each other.`
      : null
  const rows = events.map((event) => ({
    actor_id: actor.id,
    actor_kind: actor.kind,
    depth: causation.depth,
    error,
    event_id: causation.eventId,
    id: newId(),
    invocation_id: causation.invocationId,
    organization: event.organization,
    payload: event.payload,
    root_id: causation.rootEventId,
    source_id: event.sourceId,
    source_type: event.sourceType,
    trigger_id: causation.triggerId,
    type: event.type,
  }))
  await writeLater(req, eventsWrite(registryOf(req.payload).listeners), rows)
  return rows.map((row) => row.id)
}
