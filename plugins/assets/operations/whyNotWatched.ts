import path from 'node:path'

import { ingestRoots } from './ingestRoots'
import { isBelowFolder } from './isBelowFolder'

/** Why a folder is not watched, by its name alone; undefined when it may be. */
export const whyNotWatched = (folder: unknown): string | undefined => {
  const allowed = ingestRoots()
  if (typeof folder !== 'string' || !path.isAbsolute(folder) || path.normalize(folder) !== folder) return 'must be an absolute path without `.` and `..`'
  if (allowed.some((root) => isBelowFolder(folder, path.normalize(root)))) return undefined
  return allowed.length > 0 ? `must be below one of INGEST_ROOTS: ${allowed.join(', ')}` : 'no folder may be watched: INGEST_ROOTS is not set'
}
