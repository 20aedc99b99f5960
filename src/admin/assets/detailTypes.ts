/** Rows of the API as the panel reads them. */
export type FileRow = { filename?: string; filesize?: number; id: string; mimeType?: string; url?: string }
export type RenditionRow = { error?: null | string; file?: FileRow | null | string; format?: null | string; height?: null | number; id: string; renditionType: string; status: string; width?: null | number }
export type VersionRow = { changeNote?: null | string; changeType: string; createdAt: string; createdBy?: null | string | { name?: string }; diffMetadata?: unknown; file?: FileRow | string; id: string; isCurrentVersion?: boolean; versionNumber: number }
export type AssetRow = {
  aiMetadata?: unknown
  approvedAt?: null | string
  copyrightHolder?: null | string
  copyrightYear?: null | number
  description?: null | string
  downloadCount?: number
  expiresAt?: null | string
  id: string
  license?: null | string
  licenseDetails?: unknown
  metadata?: Record<string, unknown>
  quality?: unknown
  sourceType?: null | string
  sourceUrl?: null | string
  tags?: string[]
  usageRights?: null | string
}
export type MarkData = { height?: number; time?: number; width?: number; x?: number; y?: number }
export type CommentRow = {
  annotationData?: MarkData | null
  annotationType?: null | string
  author?: null | string | { name?: string }
  authorType?: string
  content: string
  createdAt: string
  guestName?: null | string
  id: string
  isInternal?: boolean
  isResolved?: boolean
  parent?: null | string | { id: string }
}
export type EventRow = { actorType?: null | string; createdAt: string; eventType: string; id: string; payload?: { changedFields?: unknown } }
export type Docs<Row> = { docs: Row[]; totalDocs: number }

/** What is shown large, and marked. */
export type Media = { alt: string; fps?: number | undefined; kind: 'image' | 'none' | 'video'; poster?: string | undefined; src?: string | undefined }
