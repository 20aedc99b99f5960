export type Fields = Record<string, unknown>

export type Action = 'ARCHIVE' | 'PUBLISH' | 'UNPUBLISH' | 'UPDATE'

/** A version as it is kept for later: its number and what it says. */
export type Pinned = { content: Fields; versionNumber: number }

export type Schedule = {
  action: Action
  content?: Fields | null
  createdBy?: unknown
  entry: unknown
  id: string
  localization?: unknown
  organization: unknown
  scheduledFor: string
  status: string
  versionNumber?: null | number
}
