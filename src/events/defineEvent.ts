import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { emitEvent } from './emitEvent'
import type { EventDefinition, StoredEvent } from './types'

type Declaration<Schema extends z.ZodType> = EventDefinition & {
  /** What the event carries; it is the input of the skills and the type of the actions that listen to it. */
  payload: Schema
}

type Emission<Payload> = { organization: string; payload: Payload; req: PayloadRequest; sourceId: string; sourceType: string }

export type TypedEvent<Payload, Schema extends z.ZodType = z.ZodType<Payload>> = Declaration<Schema> & {
  /** Stores the event in the transaction of `req`; a payload that does not fit is refused before anything is written. */
  emit: (emission: Emission<Payload>) => Promise<void>
  /** The same event with a payload of the declared type; throws where the stored one does not fit, naming the path. */
  read: (event: StoredEvent) => Omit<StoredEvent, 'payload'> & { payload: Payload }
}

/**
 * Declares an event with the type of its payload; a plugin adds it with `register(config, 'events', [event])`. The type flows from here: `event.emit` asks for it,
 * a skill with `input: event.payload` gets it, an action defined `on` the event gets it.
 */
export const defineEvent = <Schema extends z.ZodType<Record<string, unknown>>>(declaration: Declaration<Schema>): TypedEvent<z.output<Schema>, Schema> => {
  if (!/^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/.test(declaration.name)) throw new Error(`The event name '${declaration.name}' must be like invoice.paid`)
  const parse = (payload: unknown): z.output<Schema> => {
    const result = z.safeParse(declaration.payload, payload)
    if (result.success) return result.data
    throw new Error(`The payload of ${declaration.name} does not fit: ${result.error.issues.map(({ message, path }) => `${path.join('.') || 'payload'}: ${message}`).join('; ')}`)
  }
  return {
    ...declaration,
    emit: async ({ payload, ...rest }) => {
      const checked: unknown = parse(payload)
      await emitEvent({ ...rest, payload: checked as Record<string, unknown>, type: declaration.name })
    },
    read: (event) => ({ ...event, payload: parse(event.payload) }),
  }
}
