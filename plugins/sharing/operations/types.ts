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
