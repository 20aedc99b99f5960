import type { Payload, PayloadRequest, TypeWithID } from 'payload'

import type { RuleGroup } from '@/src/rules/types'

/** A named event of the vocabulary. Canonical names are EVENT_TYPES of seed 000; other spellings are aliases. */
export type EventDefinition = { aliases?: string[]; description: string; group: string; name: string }

/**
 * Says in SQL whether something waits for an event: a condition about the row `event` (`organization`, `type`, `source_type`,
 * `source_id`). Asked in the transaction that stores the event; one that nobody waits for is stored as processed and
 * gets no `dispatch-event` job.
 */
export type EventListener = { name: string; waits: string }

/**
 * What a collection emits; declared beside its fields as `custom.events`.
 * The capture hook turns each match into one row of `content-events` and, when something listens, a `dispatch-event` job,
 * both in the transaction of the write.
 */
export type CollectionEvents = {
  onCreate?: string
  onDelete?: string
  /**
   * A checkbox: while it is set the document counts as not made yet and its writes emit nothing. The write that clears it emits `onCreate`, in
   * place of `onUpdate`.
   */
  unbornWhile?: string
  /** Emitted when a field's value really changed; saving a document as it is emits nothing. */
  onUpdate?: string
  /** Emitted when the field's value changed and, if given, the new value matches. */
  onChange?: {
    event: string
    field: string
    from?: readonly string[]
    /** Emit also on create when the field is set. @default false */
    onCreate?: boolean
    to?: readonly string[]
  }[]
  /** Fields copied into the payload, besides `id`, `changedFields`, `before` and `after` of those. Relations as `<name>Id`. */
  payload?: readonly string[]
}

/**
 * Who caused what. Carried in `req.context.causation`, stored on events and invocations.
 * `depth` is the depth of the events that writes under this causation emit.
 */
export type Causation = {
  depth: number
  eventId?: string
  invocationId?: string
  rootEventId?: string
  triggerId?: string
}

export type EventInput = {
  organization: string
  payload: Record<string, unknown>
  req: PayloadRequest
  /** Collection slug of the source. */
  sourceType: string
  sourceId: string
  type: string
}

/** Kind of the principal that acted, and its id (the skill's slug for agents). */
export type EventActor = { id: null | string; kind: 'agent' | 'anonymous' | 'api-key' | 'client-user' | 'system' | 'user' }

/** A row of `content-events` as the dispatcher and actions see it. */
export type StoredEvent = {
  actor: EventActor
  causedByEvent: null | string
  causedByInvocation: null | string
  causedByTrigger: null | string
  createdAt: string
  depth: number
  eventType: string
  id: string
  organization: string
  payload: Record<string, unknown>
  /** Null on the first event of a chain: it is its own root. */
  rootEvent: null | string
  sourceId: string
  sourceType: string
}

/** A row of `content-triggers`. */
export type StoredTrigger = {
  actionConfig: Record<string, unknown>
  actionType: string
  conditions: null | RuleGroup
  /** Path in the event whose value says which events wait together, e.g. `payload.contactId`. @default the source */
  debounceField: null | string
  debounceMs: null | number
  id: string
  maxRetries: number
  name: string
  organization: string
  priority: number
}

/**
 * One of the seven trigger actions, or a handler of the action CUSTOM (`actionConfig.handler` is its name). `run` is called
 * inside the transaction that also records the execution, except when `external` is true: then it runs outside any
 * transaction, may be repeated after a crash, and must carry `executionKey` to the other side as idempotency key.
 * `req` acts as an agent bound to the trigger's organization; its Local API calls use `overrideAccess: false`.
 */
export type ActionDefinition = {
  external?: boolean
  /** Value of TriggerActionType, or the name of a CUSTOM handler. */
  name: string
  /** What it could not do with an event that is not stored yet, for a sender who can still mend it; nothing is written. */
  problemsOf?: (args: { event: StoredEvent; req: PayloadRequest; trigger: StoredTrigger }) => Promise<ActionProblem[]>
  /** What it returns is kept as the outcome of the execution. */
  run: (args: {
    document: null | TypeWithID
    event: StoredEvent
    executionKey: string
    req: PayloadRequest
    signal: AbortSignal
    trigger: StoredTrigger
  }) => Promise<Record<string, unknown>>
  /** Returns addressed problems of an `actionConfig`, empty when it is fine. */
  validate: (config: Record<string, unknown>, context: { payload: Payload }) => ActionProblem[]
}

export type ActionProblem = { message: string; path: string }
