import type { Config } from 'payload'

import { type EngineRegistry, registryOf } from './registryOf'

const nameOf = (item: object): string | undefined =>
  'name' in item ? String(item.name) : 'slug' in item ? String(item.slug) : undefined

/**
 * Returns a new config whose registry also holds `items`. Throws on a name already registered.
 */
export const register = <Kind extends keyof EngineRegistry>(
  config: Config,
  kind: Kind,
  items: EngineRegistry[Kind],
): Config => {
  const registry = registryOf(config)
  const taken = new Set(registry[kind].map(nameOf))
  for (const item of items) {
    const name = nameOf(item)
    if (name !== undefined && taken.has(name)) {
      throw new Error(`${kind} '${name}' is registered twice; names of ${kind} must be unique`)
    }
    taken.add(name)
  }
  return {
    ...config,
    custom: {
      ...config.custom,
      engine: { ...registry, [kind]: [...registry[kind], ...items] },
    },
  }
}
