import type { CollectionConfig, Config } from 'payload'

/**
 * Returns a new config in which the named collections are replaced by what their functions return.
 * Throws on a slug the config does not have: a mistyped slug must never leave a collection without its behaviour.
 */
export const extendCollections = (
  config: Config,
  extensions: Record<string, (collection: CollectionConfig) => CollectionConfig>,
  plugin = 'engine',
): Config => {
  const collections = config.collections ?? []
  const known = new Set<string>(collections.map((collection) => collection.slug))
  const unknown = Object.keys(extensions).find((slug) => !known.has(slug))
  if (unknown !== undefined) {
    throw new Error(`${plugin}: there is no collection '${unknown}'; known are ${[...known].sort().join(', ') || 'none'}`)
  }
  return {
    ...config,
    collections: collections.map((collection) => extensions[collection.slug]?.(collection) ?? collection),
  }
}
