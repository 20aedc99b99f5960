import type { CollectionConfig } from 'payload'

type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * Returns the collection with these hooks after its own ones, or before them with `{ first: true }`.
 * The one way to merge hooks: what is there already keeps running.
 */
export const addHooks = (collection: CollectionConfig, hooks: Hooks, options: { first?: boolean } = {}): CollectionConfig => {
  const merged: Record<string, unknown[]> = { ...collection.hooks }
  for (const [name, added] of Object.entries(hooks)) {
    const existing = merged[name] ?? []
    merged[name] = options.first ? [...added, ...existing] : [...existing, ...added]
  }
  return { ...collection, hooks: merged as Hooks }
}
