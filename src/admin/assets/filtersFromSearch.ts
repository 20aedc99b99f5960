import { FACETS } from './constants'
import type { Filters, Sort } from './types'

const NO_FILTERS: Filters = { colorName: [], library: [], license: [], orientation: [], q: '', status: [], tag: [], type: [] }

/** Filters of an address; what it does not say is not filtered. */
export const filtersFromSearch = (search: URLSearchParams): Filters => {
  const like = search.get('like')
  return {
    ...NO_FILTERS,
    ...Object.fromEntries(FACETS.map((name) => [name, search.getAll(name)])),
    color: search.get('color') ?? undefined,
    folder: search.get('folder') ?? undefined,
    like: like ? { id: like, name: 'one asset' } : undefined,
    q: search.get('q') ?? '',
    sort: (search.get('sort') as Sort | null) ?? undefined,
  }
}
