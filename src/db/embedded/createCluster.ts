import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

import { EmbeddedDatabaseUnavailable } from '../errors'
import type { Binaries } from './binaries'
import { SUPERUSER } from './constants'
import type { OsUser } from './osUser'
import { passwordOf } from './passwordOf'
import type { Folder } from './readServerInfo'

/**
 * Creates the data of a new server, once: made beside its place and moved there whole, so that an interrupted first start
 * leaves nothing half-made. UTF-8, code-point order, passwords by SCRAM.
 * @throws DATABASE_EMBEDDED_UNAVAILABLE
 */
export const createCluster = async (folder: Folder, programs: Binaries, user: OsUser): Promise<void> => {
  if (existsSync(path.join(folder.cluster, 'PG_VERSION'))) return
  const parent = path.dirname(folder.cluster)
  const draft = `${folder.cluster}.new`
  const passwordFile = path.join(parent, 'initial-password')
  rmSync(draft, { force: true, recursive: true })
  mkdirSync(parent, { mode: 0o755, recursive: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, passwordOf(folder), { mode: 0o600 })
  if (user.uid !== undefined && user.gid !== undefined) {
    chownSync(draft, user.uid, user.gid)
    chownSync(passwordFile, user.uid, user.gid)
  }
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  try {
    await promisify(execFile)(programs.initdb, [`--pgdata=${draft}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, ...options], {
      ...user,
      cwd: parent,
    })
    renameSync(draft, folder.cluster)
  } catch (cause) {
    const output = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim().split('\n').at(-1) : ''
    const problem = `The embedded database cannot be created in ${folder.cluster} (${output}). Mend that, or set DATABASE_URL.`
    throw new EmbeddedDatabaseUnavailable({ problem }, { cause })
  } finally {
    rmSync(passwordFile, { force: true })
  }
}
