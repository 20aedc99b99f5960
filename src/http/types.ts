export type OutsideRequest = {
  body?: string | Uint8Array
  headers?: Record<string, string>
  /** Largest answer read, in bytes. @default 5 MB */
  maxBytes?: number
  /** Redirects followed, each checked anew. @default 3 */
  maxRedirects?: number
  /** @default 'GET' */
  method?: 'DELETE' | 'GET' | 'HEAD' | 'PATCH' | 'POST' | 'PUT'
  signal?: AbortSignal
  /** For the whole exchange, redirects and body included, in ms. @default 10000 */
  timeoutMs?: number
}

export type OutsideResponse = {
  bytes: Uint8Array
  /** Names in lower case; several values of one name are joined by `, `. */
  headers: Record<string, string>
  ok: boolean
  status: number
  text: () => string
  /** The address that answered, after redirects. */
  url: string
}
