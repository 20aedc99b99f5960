import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { checkKey } from './checkKey'
import { FileNotFound } from './errors'
import type { FileStorage, StoredFile } from './types'

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** Files in a folder of this machine. A file appears under its key at once and complete: it is written beside it and renamed. */
export const localStorage = (folder: string): FileStorage => {
  const root = path.resolve(folder)
  const place = (key: string): string => path.join(root, ...checkKey(key).split('/'))
  const statOf = async (key: string): Promise<null | StoredFile> => {
    try {
      const found = await stat(place(key))
      return found.isFile() ? { modifiedAt: found.mtime, sizeBytes: found.size } : null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
  return {
    delete: (key) => rm(place(key), { force: true }),
    get: async (key, range) => {
      const found = await statOf(key)
      if (!found) throw new FileNotFound({ key })
      return { sizeBytes: found.sizeBytes, stream: createReadStream(place(key), range) }
    },
    kind: 'local',
    put: async (key, content) => {
      const file = place(key)
      const draft = `${file}.${randomUUID()}.part`
      await mkdir(path.dirname(file), { recursive: true })
      try {
        await pipeline(Buffer.isBuffer(content) ? Readable.from([content]) : content, createWriteStream(draft, { flags: 'wx' }))
        const { size } = await stat(draft)
        await rename(draft, file)
        return { sizeBytes: size }
      } finally {
        await rm(draft, { force: true })
      }
    },
    stat: statOf,
  }
}
