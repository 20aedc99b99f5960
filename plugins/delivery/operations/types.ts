/** A field of a content type as delivery needs it. */
export type TypeField = { name: string; relation?: string; type: string }

export type DeliveredType = { fields: TypeField[]; id: string; name: string; previewUrl: null | string; slug: string }

/** Who asks: the organization whose content is read, and how its front end is set up. */
export type Site = {
  baseUrl: string
  cacheSeconds: number
  defaultLocale: string
  description: null | string
  /** When the key that was sent stops working, in ms since 1970. */
  expiresAt: number
  fallbacks: Record<string, string[]>
  isIndexed: boolean
  isPrivate: boolean
  locales: string[]
  name: string
  organization: string
  paths: Record<string, string>
  /** Locales in which any translation is public. */
  translated: string[]
  types: DeliveredType[]
}

export type SortKey = { descending: boolean; field: string }

/** A query as it was understood. */
export type DeliveryQuery = {
  after?: { id: string; value: string }
  category?: string
  depth: number
  /** Names of parts; undefined is all of them. */
  fields?: string[]
  filter?: unknown
  limit: number
  /** The locale asked for and what may stand in for it, in order. */
  locales: string[]
  /** From 1; only without `after`. */
  page: number
  preview?: string
  sort: SortKey
  tag?: string
  total: boolean
}

/** An answer as it is kept: bytes and headers. */
export type Answer = {
  body: Buffer
  headers: Record<string, string>
  /** Names under which it is dropped; the same as its surrogate keys. */
  keys: string[]
  status: number
  /** In ms since 1970: until then nothing in it expires. */
  until: number
}
