import { FACETS } from './constants'
import type { Filters } from './types'

/** As the search endpoint takes them; the page's own address has the same parameters. */
export const filtersToSearch = (filters: Filters): URLSearchParams => {
  const search = new URLSearchParams()
  if (filters.q.trim()) search.set('q', filters.q.trim())
  for (const name of FACETS) for (const value of filters[name]) search.append(name, value)
  if (filters.folder) search.set('folder', filters.folder)
  if (filters.color) search.set('color', filters.color)
  if (filters.like) search.set('like', filters.like.id)
  if (filters.sort) search.set('sort', filters.sort)
  return search
}
