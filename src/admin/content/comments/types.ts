import type { RemovedRow } from '@/src/content/followPlace'

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
  /** The row it was about, when that is not in the list any more. */
  removedRow?: null | RemovedRow
  parent?: null | string | { id: string }
  resolvedAt?: null | string
  resolvedBy?: null | Person | string
  selection?: null | Quote
}

export type EntryThread = EntryComment & { answers: EntryComment[] }

export type NewComment = { content: string; field?: string | undefined; parent?: string | undefined; quote?: Quote | undefined }
