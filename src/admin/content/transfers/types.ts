export type Format = 'CSV' | 'JSON' | 'MARKDOWN' | 'WORDPRESS'

/** A content type as the forms offer it. */
export type OfferedType = { id: string; name: string; organization: string; slug: string; textFields: { label: string; name: string }[] }

export type Offered = { organizations: { id: string; name: string }[]; types: OfferedType[] }

/** An import or export as the API answers it at depth 1. */
export type ShownTransfer = {
  contentType?: null | string | { id: string; name?: string }
  created: number
  createdAt: string
  createdBy?: null | string | { id: string; name?: string }
  direction: 'EXPORT' | 'IMPORT'
  error?: null | string
  failed: number
  filename: string
  format: Format
  id: string
  mode: 'DRY_RUN' | 'RUN'
  phase: 'COUNT' | 'END' | 'REFERENCES' | 'ROWS'
  rowsDone: number
  rowsTotal?: null | number
  skipped: number
  status: 'CANCELLED' | 'DONE' | 'FAILED' | 'QUEUED' | 'RUNNING'
  unchanged: number
  updated: number
}
