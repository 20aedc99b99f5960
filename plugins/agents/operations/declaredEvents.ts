import type { CollectionConfig } from 'payload'

import type { CollectionEvents, EventDefinition } from '@/src/events/types'

const namesOf = ({ onChange = [], onCreate, onDelete, onUpdate }: CollectionEvents): string[] =>
  [onCreate, onDelete, onUpdate, ...onChange.map(({ event }) => event)].filter((name): name is string => name !== undefined)

/** Events that collections declare beyond those known, so that triggers can listen to them. */
export const declaredEvents = (collections: CollectionConfig[], known: EventDefinition[]): EventDefinition[] => {
  const taken = new Set(known.flatMap(({ aliases = [], name }) => [name, ...aliases]))
  const found: EventDefinition[] = []
  for (const { custom, slug } of collections) {
    for (const name of namesOf((custom?.events ?? {}) as CollectionEvents)) {
      if (taken.has(name)) continue
      taken.add(name)
      found.push({ description: `Emitted by ${slug}`, group: slug, name })
    }
  }
  return found
}
