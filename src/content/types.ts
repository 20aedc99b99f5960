import type { RuleGroup } from '@/src/rules/types'

export const CONTENT_FIELD_KINDS = [
  'text', 'richtext', 'markdown', 'media', 'relation', 'tags', 'number', 'boolean', 'date', 'select', 'json', 'group', 'list',
] as const

export type ContentFieldKind = (typeof CONTENT_FIELD_KINDS)[number]

/** One field of a content type (B001-010). What it holds in `data` is said per kind. */
export type ContentField = {
  /** Shown, and required, when it holds for the entry's own `data`; rules as in docs/rules.md. */
  condition?: RuleGroup
  /** Given to an entry that says nothing about the field. */
  default?: unknown
  /** Fields of each value: `group` holds an object of them, `list` an array of such objects. */
  fields?: ContentField[]
  /** Filters and sorts over it get an index. Fields at the top only. */
  filterable?: boolean
  /** Sentence under the input. */
  help?: string
  label?: string
  /** Its value differs by language; the others come from the source. */
  localized?: boolean
  /** Several values: `media`, `relation` and `select` hold an array of ids or values. */
  many?: boolean
  /** Largest number, most characters, or most values, by kind. */
  max?: number
  /** Smallest number, fewest characters, or fewest values, by kind. */
  min?: number
  name: string
  /** Values of `select`. */
  options?: { label: string; value: string }[]
  /** Regular expression that the whole of a `text` must match. */
  pattern?: string
  /** What `relation` points to: the slug of a collection, or `content:<slug of a content type>`. */
  relation?: string
  required?: boolean
  type: ContentFieldKind
  /** No two entries of the type have the same value in one language. Fields at the top only. */
  unique?: boolean
}

export type ContentSchema = { fields: ContentField[] }

/** One addressed problem. `path` leads to the value, e.g. `fields.2.type` or `data.price`. */
export type ContentProblem = { message: string; path: string }

/** A content type as operations use it: its row with the schema parsed. */
export type ContentType = {
  enableVersioning: boolean
  id: string
  isActive: boolean
  maxVersions: number
  name: string
  organization: string
  schema: ContentSchema
  slug: string
  titleField: string
  workflow?: string
}
