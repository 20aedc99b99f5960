import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

import type { Binaries } from './binaries'
import type { OsUser } from './osUser'
import type { Folder } from './readServerInfo'

/** Stops the server of a folder; open connections are ended, data is safe. */
export const stopServer = async (folder: Folder, programs: Binaries, user: OsUser): Promise<void> => {
  await promisify(execFile)(programs.pgCtl, ['stop', '-D', folder.cluster, '-m', 'fast', '-w', '-t', '60'], { ...user, cwd: path.dirname(folder.cluster) })
  rmSync(folder.info, { force: true })
}
