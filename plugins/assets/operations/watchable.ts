import { realpath } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/src/env/env'

const roots = (): string[] => (env().INGEST_ROOTS ?? '').split(',').map((root) => root.trim()).filter((root) => path.isAbsolute(root))

const isBelow = (folder: string, root: string): boolean => folder === root || folder.startsWith(root.endsWith(path.sep) ? root : root + path.sep)

/** Why a folder is not watched, by its name alone; undefined when it may be. */
export const whyNotWatched = (folder: unknown): string | undefined => {
  const allowed = roots()
  if (typeof folder !== 'string' || !path.isAbsolute(folder) || path.normalize(folder) !== folder) return 'must be an absolute path without `.` and `..`'
  if (allowed.some((root) => isBelow(folder, path.normalize(root)))) return undefined
  return allowed.length > 0 ? `must be below one of INGEST_ROOTS: ${allowed.join(', ')}` : 'no folder may be watched: INGEST_ROOTS is not set'
}

/** The folder itself, links followed; undefined when it is not there or leads out of the allowed ones. */
export const watchedFolder = async (folder: string): Promise<string | undefined> => {
  if (whyNotWatched(folder) !== undefined) return undefined
  const real = await realpath(folder).catch(() => undefined)
  if (real === undefined) return undefined
  const allowed = await Promise.all(roots().map((root) => realpath(root).catch(() => undefined)))
  return allowed.some((root) => root !== undefined && isBelow(real, root)) ? real : undefined
}
