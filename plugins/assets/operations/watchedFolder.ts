import { realpath } from 'node:fs/promises'

import { ingestRoots } from './ingestRoots'
import { isBelowFolder } from './isBelowFolder'
import { whyNotWatched } from './whyNotWatched'

/** The folder itself, links followed; undefined when it is not there or leads out of the allowed ones. */
export const watchedFolder = async (folder: string): Promise<string | undefined> => {
  if (whyNotWatched(folder) !== undefined) return undefined
  const real = await realpath(folder).catch(() => undefined)
  if (real === undefined) return undefined
  const allowed = await Promise.all(ingestRoots().map((root) => realpath(root).catch(() => undefined)))
  return allowed.some((root) => root !== undefined && isBelowFolder(real, root)) ? real : undefined
}
