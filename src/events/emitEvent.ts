import { registryOf } from '@/src/plugin/registryOf'

import { canonicalEvent } from './canonicalEvent'
import { emitEvents } from './emitEvents'
import type { EventInput } from './types'

/**
 * Emits one event that no field change says by itself, e.g. found by the clock. Aliases become canonical names.
 * Returns the event's id. Joins the transaction of `req`.
 */
export const emitEvent = async ({ req, ...event }: EventInput): Promise<string> => {
  const type = canonicalEvent(event.type, registryOf(req.payload)) ?? event.type
  const [id] = await emitEvents(req, [{ ...event, type }])
  return id as string
}
