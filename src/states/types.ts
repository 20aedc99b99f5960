import type { PayloadRequest, SelectField } from 'payload'

import type { Permission, Principal } from '@/src/access/types'

type Document = Record<string, unknown>

/** Fields the machine writes when a document enters a state; nobody else can write them. */
export type Stamp = {
  /** A date field. */
  at?: string
  /** A relationship to `users`, `client-users` and/or `api-keys`, empty for others; or a text field (`kind:id`). */
  by?: string
  /** Fields emptied on entering the state, e.g. `completedAt` on reopening. */
  clear?: readonly string[]
}

/**
 * Says what keeps a transition from happening, in a sentence for people; undefined when nothing does.
 * `doc` is the document as it would be saved, `previous` as it is now.
 */
export type TransitionGuard = (args: {
  doc: Document
  previous: Document
  req: PayloadRequest
}) => Promise<string | undefined> | string | undefined

/** A permission in the document's organization, or a question about the principal and the document. */
export type TransitionPermission = ((args: { doc: Document; principal: Principal }) => boolean) | Permission

/** What a history row is made from. `by` is a value for the history collection's own actor field. */
export type TransitionRecord = {
  doc: Document
  from: null | string
  id: string
  organization?: string
  principal: Principal
  req: PayloadRequest
  to: string
  /** Name of the transition; `create` for the first row. */
  transition: string
}

export type TransitionHistory = {
  /** Slug of the collection that gets one row per transition, in the same transaction. */
  collection: string
  map: (record: TransitionRecord) => Document
  /** Also a row for the state a document is created in. @default false */
  onCreate?: boolean
}

/** A state machine as it is kept on `custom.states` of its collection; made by `defineStates`. */
export type StateMachine = {
  confirm: readonly string[]
  createIn: readonly string[]
  /** Put this into the collection's `fields`. */
  field: { name: string } & SelectField
  history?: TransitionHistory
  initial: string
  labels: Record<string, string>
  permissions: Record<string, TransitionPermission>
  requires: Record<string, TransitionGuard>
  stamps: Record<string, Stamp>
  /** `{ state: { transition: next state } }` */
  transitions: Record<string, Record<string, string>>
}

/** One transition that a document in its present state and the principal's permissions allow. */
export type LegalTransition = {
  /** The admin asks before it does it. */
  confirm: boolean
  label: string
  name: string
  /** What keeps it from happening now, from its guard. */
  problem: null | string
  to: string
  toLabel: string
}

/** Where a document stands in one of its machines. */
export type StateReport = { field: string; label: string; state: string; transitions: LegalTransition[] }
