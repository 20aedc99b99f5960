import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { isProcessAlive } from './isProcessAlive'
import type { Folder } from './readServerInfo'

/** Other running processes that have the database open; forgets those that died. */
export const otherUsers = (folder: Folder): { pid: number; role: string }[] => {
  if (!existsSync(folder.users)) return []
  return readdirSync(folder.users).flatMap((name) => {
    const file = path.join(folder.users, name)
    const pid = Number(name)
    if (pid === process.pid) return []
    if (isProcessAlive(pid, file)) return [{ pid, role: readFileSync(file, 'utf8') }]
    rmSync(file, { force: true })
    return []
  })
}
