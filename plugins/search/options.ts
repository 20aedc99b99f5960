import { searchErrors } from './errors'

export type IndexedCollection = {
  /** Only rows whose field has one of these values are indexed, e.g. knowledge that everybody may read. @default every row */
  only?: { field: string; values: readonly string[] }
  /** @default 0 */
  priority?: number
  /** Relation that the collection's own access restriction asks about; rows of the index are restricted alike. @default none */
  scope?: string
  /** Field whose text is found and shown. @default 'title' */
  title?: string
}

export type SearchOptions = {
  /** Which collections can be found, by slug. */
  collections: Record<string, IndexedCollection>
}

export type ResolvedSearchOptions = { collections: Record<string, Required<Omit<IndexedCollection, 'only' | 'scope'>> & Pick<IndexedCollection, 'only' | 'scope'>> }

export const resolveSearchOptions = (options: SearchOptions): ResolvedSearchOptions => {
  const entries = Object.entries(options.collections ?? {})
  if (entries.length === 0) throw searchErrors.noCollections()
  return {
    collections: Object.fromEntries(
      entries.map(([slug, { only, priority = 0, scope, title = 'title' }]) => [slug, { only, priority, scope, title }]),
    ),
  }
}
