import type { FacetName, Filters, Sort } from './types'

export const FACETS: readonly FacetName[] = ['type', 'status', 'license', 'orientation', 'library', 'colorName', 'tag']

const NO_FILTERS: Filters = { colorName: [], library: [], license: [], orientation: [], q: '', status: [], tag: [], type: [] }

/** As the search endpoint takes them; the page's own address has the same parameters. */
export const toSearch = (filters: Filters): URLSearchParams => {
  const search = new URLSearchParams()
  if (filters.q.trim()) search.set('q', filters.q.trim())
  for (const name of FACETS) for (const value of filters[name]) search.append(name, value)
  if (filters.folder) search.set('folder', filters.folder)
  if (filters.color) search.set('color', filters.color)
  if (filters.like) search.set('like', filters.like.id)
  if (filters.sort) search.set('sort', filters.sort)
  return search
}

/** Filters of an address; what it does not say is not filtered. */
export const fromSearch = (search: URLSearchParams): Filters => {
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
