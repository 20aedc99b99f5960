import type { CollectionConfig, Config } from 'payload'

/** Returns a new config with these collections added. Throws when a slug is there already. */
export const addCollections = (config: Config, collections: CollectionConfig[], plugin = 'engine'): Config => {
  const taken = new Set((config.collections ?? []).map((collection) => collection.slug))
  for (const { slug } of collections) {
    if (taken.has(slug)) throw new Error(`${plugin}: collection '${slug}' exists already; slugs must be unique`)
    taken.add(slug)
  }
  return { ...config, collections: [...(config.collections ?? []), ...collections] }
}
