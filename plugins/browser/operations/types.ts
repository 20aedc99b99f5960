export const SORTS = ['newest', 'oldest', 'updated', 'name', 'largest', 'expiring', 'closest'] as const
export const ORIENTATIONS = ['LANDSCAPE', 'PORTRAIT', 'SQUARE'] as const

export type Sort = (typeof SORTS)[number]

/** What is looked for. Of one list any will do; of tags and colours all are asked for. */
export type BrowseQuery = {
  /** `#rrggbb`: pictures with a main colour close to it. */
  color?: string | undefined
  colorName: string[]
  cursor?: string | undefined
  /** `false` leaves facets and total away. */
  facets: boolean
  /** A folder with everything below, or `none`: in no folder. */
  folder?: string | undefined
  id: string[]
  library: string[]
  license: string[]
  /** An asset: what looks like it. */
  like?: string | undefined
  limit: number
  orientation: string[]
  /** Words, each found in name, description, tags, colours or the file's name. */
  q?: string | undefined
  sort?: Sort | undefined
  status: string[]
  tag: string[]
  type: string[]
}

export type FacetName = 'colorName' | 'library' | 'license' | 'orientation' | 'status' | 'tag' | 'type'
export type FacetValue = { count: number; /** The count is that of a sample, scaled. */ isEstimate?: true; label?: string; value: string }

export type BrowseHit = {
  assetType: string
  colors: string[]
  createdAt: string
  duration: null | number
  expiresAt: null | string
  filename: null | string
  filesize: null | number
  folder: null | { id: string; path: string }
  height: null | number
  id: string
  isExpired: boolean
  library: { id: string; name: string }
  license: null | string
  /** In percent, when something like it was looked for. */
  likeness: null | number
  mimeType: null | string
  name: string
  organization: string
  quarantineReason: null | string
  status: string
  tags: string[]
  thumbnail: null | string
  /** State of the thumbnail's rendition; null when the file has none. */
  thumbnailState: null | string
  updatedAt: string
  width: null | number
}

export type BrowseAnswer = { docs: BrowseHit[]; facets?: Record<FacetName, FacetValue[]>; nextCursor: null | string; total?: number }
