import type { EngineRegistry } from '@/src/plugin/registryOf'

import type { EventDefinition } from './types'

const indexes = new WeakMap<EventDefinition[], Map<string, string>>()

const indexOf = (events: EventDefinition[]): Map<string, string> => {
  const known = indexes.get(events)
  if (known) return known
  const index = new Map(events.flatMap((event) => (event.aliases ?? []).map((alias) => [alias, event.name] as const)))
  for (const event of events) index.set(event.name, event.name)
  indexes.set(events, index)
  return index
}

/** The canonical name of an event or of one of its aliases; undefined when the vocabulary has neither. */
export const canonicalEvent = (name: string, registry: Pick<EngineRegistry, 'events'>): string | undefined =>
  indexOf(registry.events).get(name.trim())
