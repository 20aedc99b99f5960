/** What a document says about itself beside its text; absent keys are empty. Dates are ISO, relations are paths, emails and slugs. */
export type SyncMeta = {
  agentMetadata?: Record<string, unknown>
  allowedRoles?: string[]
  /** Slug of its shelf. */
  collection?: string
  description?: string
  documentType: string
  effectiveDate?: string
  expirationDate?: string
  /** Email of the author, where only the author may read it. */
  owner?: string
  /** Paths. */
  relatedDocs?: string[]
  /** Only when it is not made from the title. */
  slug?: string
  status: string
  tags?: string[]
  title: string
  visibility: string
}

/** A document as a folder holds it: its text to the byte, and what `knowledge.json` says of it. */
export type SyncDocument = { content: string; meta: SyncMeta; path: string }

/** What a folder held when it was last in step with the database: SHA-256 of each text. */
export type Folder = { base: Record<string, string>; documents: SyncDocument[] }

export type Change = { fields: string[]; kind: 'added' | 'changed' | 'removed'; path: string }
