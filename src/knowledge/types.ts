import type { PayloadRequest } from 'payload'

import type { RuleGroup } from '@/src/rules/types'

/** Why a document was found. `rank` is its place (from 1) in the list of that kind. */
export type HitReason =
  | { kind: 'exact'; of: 'id' | 'path' | 'slug' | 'title' }
  | { kind: 'identifier'; text: string }
  | { kind: 'meaning'; model: string; rank: number; similarity: number }
  | { kind: 'spelling'; rank: number; similarity: number }
  | { kind: 'words'; rank: number; words: string[] }

export type KnowledgeHit = {
  documentType: string
  frontmatter: Record<string, unknown>
  /** Headings above the passage. */
  headings: string[]
  id: string
  /** The passage that fits best, whole, as the document has it. */
  passage: string
  path: string
  reasons: HitReason[]
  /** Reciprocal-rank score; comparable within one answer only. */
  score: number
  /** Part of the passage as HTML: escaped, found words in `<mark>`. */
  snippet: string
  status: string
  tags: string[]
  title: string
  /** Row of the usage log, to give feedback on; null when nothing was logged. */
  usage: null | string
  version: number
  visibility: string
}

export type KnowledgeSearch = {
  /** Asked for by a piece of work, for the usage log. */
  entity?: { id: string; type: string }
  invocation?: string
  /** Hits of a page, at most 50. @default 10 */
  limit?: number
  organization: string
  /** From 1. At most 200 documents are ranked. @default 1 */
  page?: number
  query: string
  req: PayloadRequest
  /** Conditions on the document, e.g. `frontmatter.region` or `documentType`. */
  rules?: RuleGroup
  session?: string
  signal?: AbortSignal
  /** Documents in these states; agents and clients get PUBLISHED ones that are in effect whatever is asked. @default in effect */
  statuses?: readonly string[]
}

export type KnowledgeAnswer = {
  hasNextPage: boolean
  hits: KnowledgeHit[]
  /** Row of the search log, to say later which hit was opened; null for searchers that have none. */
  log: null | string
  /** The embedding model that took part; null when none did. */
  model: null | string
  /** What was left out and why, e.g. when the model could not be reached. */
  notes: string[]
  page: number
  /** Documents that were ranked, at most 200. */
  totalDocs: number
}

/** A document as it is, or as it was. */
export type KnowledgeText = {
  changedSections: string[]
  content: string
  documentType: string
  frontmatter: Record<string, unknown>
  id: string
  path: string
  /** When this version was saved. */
  savedAt: string
  status: string
  title: string
  usage: null | string
  version: number
  visibility: string
}

export type KnowledgeRead = {
  /** As it was at this moment, or in this version. @default as it is */
  asOf?: Date | number
  entity?: { id: string; type: string }
  invocation?: string
  organization: string
  req: PayloadRequest
  session?: string
} & ({ id: string } | { path: string })

/**
 * What the knowledge plugin offers to others, found with `knowledgeOf`. Both act as the principal of `req` and log the use (B000-021).
 */
export type KnowledgeService = {
  /**
   * Agents get what agents could use at that moment: published and in effect. Null when there is nothing the principal may read.
   */
  read: (args: KnowledgeRead) => Promise<KnowledgeText | null>
  search: (args: KnowledgeSearch) => Promise<KnowledgeAnswer>
}
