import type { CollectionConfig, SanitizedCollectionConfig } from 'payload'

import type { StateMachine } from './types'

/** The state machines of a collection, from its `custom.states`. */
export const statesOf = (collection: CollectionConfig | SanitizedCollectionConfig): readonly StateMachine[] =>
  (collection.custom?.states as readonly StateMachine[] | undefined) ?? []
