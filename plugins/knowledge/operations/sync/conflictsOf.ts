import { textHash } from './textHash'
import type { Folder, SyncDocument } from './types'

/** Paths whose text was changed here and there since folder and database were last in step, to something different. */
export const conflictsOf = ({ base, documents }: Folder, stored: readonly SyncDocument[]): string[] => {
  const there = new Map(stored.map(({ content, path }) => [path, textHash(content)]))
  return documents.flatMap(({ content, path }) => {
    const [here, other, was] = [textHash(content), there.get(path), base[path]]
    return other !== undefined && here !== other && here !== was && other !== was ? [path] : []
  })
}
