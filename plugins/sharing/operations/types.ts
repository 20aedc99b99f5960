/** One way in, as the doors see it. */
export type Grant = {
  asset: null | string
  canComment: boolean
  canDownload: boolean
  canSelect: boolean
  collection: null | string
  downloadCount: number
  expiresAt: Date | null
  id: string
  isRevoked: boolean
  kind: 'collection' | 'link' | 'recipient'
  maxDownloads: null | number
  organization: string
  password: null | string
  title: string
}

/** Who knocks: nobody is signed in. */
export type Visitor = { address: null | string; cookie: null | string; password: null | string; userAgent: null | string }

/** Said once: only hashes are kept. `withheld` assets are not shown by the link, as their library is for the team only or their rights ended. */
export type IssuedShare = { id: string; token: string; url: string; withheld?: number }

/** A stored file and the name it is saved by. */
export type StoredFile = { filename: string; mimeType: string; name: string }

/** A stored file and what it is of its asset: a type of rendition, or ORIGINAL. */
export type FileRow = { filename: string; mimeType: string; type: string }
