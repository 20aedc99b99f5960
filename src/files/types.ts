import type { Readable } from 'node:stream'

export type StoredFile = { modifiedAt: Date; sizeBytes: number }

/**
 * Where files are. Keys are relative paths such as `renditions/0190…/small.webp`: segments without `..`, at most 900 characters.
 * The same key written again is replaced.
 */
export type FileStorage = {
  /** No error when there is no such file. */
  delete: (key: string) => Promise<void>
  /** @throws FILE_NOT_FOUND */
  get: (key: string, range?: { end?: number; start: number }) => Promise<{ sizeBytes: number; stream: Readable }>
  kind: 'local' | 's3'
  /** A failed or aborted write leaves what was there before. */
  put: (key: string, content: Buffer | Readable, options?: { contentType?: string }) => Promise<{ sizeBytes: number }>
  /** Null when there is no such file. */
  stat: (key: string) => Promise<null | StoredFile>
}
