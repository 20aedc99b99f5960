import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { DataFolderInUse } from '../errors'
import { otherUsers } from './otherUsers'
import type { Folder } from './readServerInfo'

/** `engine` wants the folder for itself; `part` (web, worker, a command) shares it. */
export type Role = 'engine' | 'part'

/** @throws DATABASE_FOLDER_IN_USE when this is, or meets, an engine that wants the folder for itself */
export const joinUsers = (folder: Folder, role: Role): void => {
  const [other] = otherUsers(folder)
  if (other && role === 'engine') throw new DataFolderInUse({ folder: path.dirname(folder.home), pid: other.pid })
  mkdirSync(folder.users, { recursive: true })
  writeFileSync(path.join(folder.users, String(process.pid)), role)
}
