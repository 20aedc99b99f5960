import type { FacetName } from './types'

/** Facets in the order of the page. */
export const FACETS: readonly FacetName[] = ['type', 'status', 'license', 'orientation', 'library', 'colorName', 'tag']
