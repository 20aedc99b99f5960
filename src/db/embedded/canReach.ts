import { statSync } from 'node:fs'
import path from 'node:path'

import type { OsUser } from './osUser'

/** Whether `user` can pass through every folder above `target` (a project under a 0700 home cannot be reached by others). */
export const canReach = (user: OsUser, target: string): boolean => {
  if (user.uid === undefined) return true
  for (let folder = path.dirname(path.resolve(target)); ; folder = path.dirname(folder)) {
    const stats = statSync(folder, { throwIfNoEntry: false })
    const isOpen = !stats || stats.mode & 0o001 || (stats.uid === user.uid && stats.mode & 0o100) || (stats.gid === user.gid && stats.mode & 0o010)
    if (!isOpen) return false
    if (folder === path.dirname(folder)) return true
  }
}
