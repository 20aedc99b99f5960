import type { CollectionAfterChangeHook, Payload } from 'payload'

import type { IndexedCollection } from '../options'

/** What the plugin keeps on an indexed collection, under `custom.search`. */
export type SearchSync = { hook: CollectionAfterChangeHook; only?: IndexedCollection['only'] }

/** The official plugin's own sync of a collection, taken out of the request's path. */
export const syncHookOf = (payload: Payload, slug: string): SearchSync => {
  const sync = payload.config.collections.find((collection) => collection.slug === slug)?.custom?.search as SearchSync | undefined
  if (!sync) throw new Error(`search: collection '${slug}' is not in the index`)
  return sync
}
