import type { PayloadRequest, TypeWithID } from 'payload'
import { z } from 'zod'

import type { TypedEvent } from './defineEvent'
import type { ActionDefinition, StoredEvent, StoredTrigger } from './types'

type Run<Config, Payload> = {
  config: Config
  document: null | TypeWithID
  event: Omit<StoredEvent, 'payload'> & { payload: Payload }
  executionKey: string
  req: PayloadRequest
  signal: AbortSignal
  trigger: StoredTrigger
}

type Definition<Config, Payload> = {
  /** What a trigger writes into `actionConfig` beside `handler`; checked when the trigger is saved. */
  config: z.ZodType<Config>
  /** True for calls to the outside: no transaction is open then. @default false */
  external?: boolean
  /** Name of the CUSTOM handler. */
  name: string
  /** The event it understands. */
  on: Pick<TypedEvent<Payload>, 'read'>
  run: (args: Run<Config, Payload>) => Promise<Record<string, unknown>>
}

/** Declares what triggers can do as CUSTOM; a plugin adds it with `register(config, 'actions', [action])`. Config and event come parsed, in their declared types. */
export const defineAction = <Config, Payload>({ config, external, name, on, run }: Definition<Config, Payload>): ActionDefinition => ({
  ...(external && { external }),
  name,
  run: (args) => run({ ...args, config: z.parse(config, args.trigger.actionConfig), event: on.read(args.event) }),
  validate: (given) => {
    const result = z.safeParse(config, given)
    return result.success ? [] : result.error.issues.map(({ message, path }) => ({ message, path: path.join('.') }))
  },
})
