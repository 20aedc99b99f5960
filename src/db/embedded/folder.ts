import { createHash, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

import { canReach, type OsUser } from './osUser'
import { SHARED_HOME } from './sharedHome'

/** Files of the embedded database under the data folder. */
export type Folder = {
  /** PostgreSQL's own data. */
  cluster: string
  home: string
  /** Connection of the running server; absent while none runs. */
  info: string
  lock: string
  log: string
  password: string
  /** One file per process that has the database open. */
  users: string
}

const running = z.object({ pid: z.number(), port: z.number(), url: z.string() })
export type RunningServer = z.output<typeof running>

/** Where the embedded cluster of a data folder lives. */
export const folderOf = (dataDir: string, user: OsUser = {}): Folder => {
  const home = path.resolve(dataDir, 'postgres')
  const own = path.join(home, 'data')
  // Named after the data folder, so that every start finds it again.
  const away = path.join(SHARED_HOME, createHash('sha256').update(home).digest('hex').slice(0, 12), 'data')
  return {
    cluster: canReach(user, own) ? own : away,
    home,
    info: path.join(home, 'engine.json'),
    lock: path.join(home, 'opening.lock'),
    log: path.join(home, 'server.log'),
    password: path.join(home, 'password'),
    users: path.join(home, 'users'),
  }
}

/** What the last start wrote; the server may be gone since. */
export const readInfo = (folder: Folder): RunningServer | undefined => {
  if (!existsSync(folder.info)) return undefined
  const parsed = running.safeParse(JSON.parse(readFileSync(folder.info, 'utf8') || 'null'))
  return parsed.success ? parsed.data : undefined
}

/** Notes how the running server is reached, for processes that share it. */
export const writeInfo = (folder: Folder, server: RunningServer): void => {
  writeFileSync(folder.info, JSON.stringify(server, null, 2), { mode: 0o600 })
}

/** Random, made once, readable by the owner alone. */
export const passwordOf = (folder: Folder): string => {
  mkdirSync(folder.home, { recursive: true })
  if (!existsSync(folder.password)) {
    const draft = `${folder.password}.${process.pid}`
    writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 })
    try {
      linkSync(draft, folder.password)
    } catch (error) {
      if (!existsSync(folder.password)) throw error
    } finally {
      rmSync(draft)
    }
  }
  return readFileSync(folder.password, 'utf8').trim()
}
