import { execFileSync } from 'node:child_process'

import { EmbeddedDatabaseUnavailable } from '../errors'

/** Who PostgreSQL's processes run as; empty for ourselves. */
export type OsUser = { gid?: number; uid?: number }

const NAME = 'postgres'

/**
 * PostgreSQL refuses to run as root: then it runs as the OS user `postgres`, created when it is missing.
 * Everyone else runs it as themselves.
 * @throws DATABASE_EMBEDDED_UNAVAILABLE
 */
export const osUser = (): OsUser => {
  if (process.getuid?.() !== 0) return {}
  const found = lookUp()
  if (found) return found
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME], { stdio: 'pipe' })
  } catch (cause) {
    const problem = `PostgreSQL does not run as root and the OS user '${NAME}' cannot be created: start as another user, create it (useradd --system ${NAME}), or set DATABASE_URL.`
    throw new EmbeddedDatabaseUnavailable({ problem }, { cause })
  }
  return lookUp() ?? {}
}

const lookUp = (): OsUser | undefined => {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, NAME], { encoding: 'utf8', stdio: 'pipe' }))
    return { gid: id('-g'), uid: id('-u') }
  } catch (error) {
    if (error instanceof Error && 'status' in error) return undefined
    throw error
  }
}
