import type { Quote } from './findQuote'

type Person = { email?: string; id: string; name?: null | string }

/** A comment as the API answers it at depth 1. */
export type EntryComment = {
  author?: null | Person | string
  authorType?: string
  content: string
  createdAt: string
  fieldName?: null | string
  id: string
  isResolved?: boolean | null
  parent?: null | string | { id: string }
  resolvedAt?: null | string
  resolvedBy?: null | Person | string
  selection?: null | Quote
}

export type EntryThread = EntryComment & { answers: EntryComment[] }

export type NewComment = { content: string; field?: string | undefined; parent?: string | undefined; quote?: Quote | undefined }
