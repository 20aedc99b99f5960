import type { ContentProblem, ContentSchema } from '@/src/content/types'

export type Fields = Record<string, unknown>

export type Format = 'CSV' | 'JSON' | 'MARKDOWN' | 'WORDPRESS'

/** A transfer as its work uses it. */
export type Transfer = {
  actor: { collection: string; id: string }
  contentType: null | string
  direction: 'EXPORT' | 'IMPORT'
  fileKey: null | string
  filename: string
  format: Format
  id: string
  lastId: null | string
  mode: 'DRY_RUN' | 'RUN'
  options: TransferOptions
  organization: string
  parts: string[]
  phase: 'COUNT' | 'END' | 'REFERENCES' | 'ROWS'
  rowsDone: number
  rowsTotal: null | number
  status: 'CANCELLED' | 'DONE' | 'FAILED' | 'QUEUED' | 'RUNNING'
}

export type TransferOptions = {
  /** Import everything as a draft, whatever it was. */
  asDrafts?: boolean
  /** Field that takes the text of a page. */
  bodyField?: string
  /** Column, key or path (`sku`, `data.sku`) of an import that holds the external id. */
  externalIdFrom?: string
  /** Fetch what addresses in the file lead to, where files belong, and keep it here. */
  fetchMedia?: boolean
  /** Export only entries of this language. */
  locale?: string
  /** Export only entries that stand here. */
  status?: string[]
}

/** A file that was fetched from an address. */
export type StoredMedia = { filename: string; id: string }

/** A content type as rows are read by it. */
export type RowType = { id: string; name: string; schema: ContentSchema; slug: string; titleField: string }

/** A row as its file says it, before the type of its entry is known. `place` is where a person finds it: a line, an item or a file. */
export type RawRow = { place: string; row: number } & (
  | { address: string; alt?: string; id: string; kind: 'attachment' }
  | { body: string; bodyIs: 'html' | 'markdown'; fields: Fields; kind: 'page'; names?: Record<string, string>; /** Id of the attachment that stands for the page, and its address once that is known. */ thumbnail?: { address?: string; id: string } }
  | { cells: Record<string, string>; kind: 'cells' }
  | { kind: 'broken'; problems: ContentProblem[] }
  | { kind: 'document'; value: unknown }
  | { kind: 'skipped' }
)

/** What became of a row. It `waits` for a row it refers to; its entry is `begun` when there was none. */
export type Outcome = 'begun' | 'created' | 'skipped' | 'unchanged' | 'updated' | 'waits'
