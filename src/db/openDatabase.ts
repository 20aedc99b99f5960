import { Client } from 'pg'

import { env } from '@/src/env/env'

import { binaries } from './embedded/binaries'
import { createCluster } from './embedded/createCluster'
import { folderOf } from './embedded/folderOf'
import { isAnswering } from './embedded/isAnswering'
import { joinUsers, type Role } from './embedded/joinUsers'
import { leaveUsers } from './embedded/leaveUsers'
import { type OsUser, osUser } from './embedded/osUser'
import { otherUsers } from './embedded/otherUsers'
import { type Folder, readServerInfo } from './embedded/readServerInfo'
import { type ServerOptions, startServer } from './embedded/startServer'
import { stopServer } from './embedded/stopServer'
import { whileLocked } from './embedded/whileLocked'
import { DatabaseUnreachable } from './errors'

export type OpenDatabase = {
  isEmbedded: boolean
  /** Lets go of the database; the last process that has it open stops the embedded server. */
  stop: () => Promise<void>
  url: string
}

export type OpenOptions = ServerOptions & {
  /** @default env().DATA_DIR */
  dataDir?: string
  /** A server to use instead of the embedded one. @default env().DATABASE_URL */
  databaseUrl?: string
  /** `engine` refuses a folder that any other process has open, `part` shares it. @default 'part' */
  role?: Role
}

/**
 * Opens the database: the server of DATABASE_URL, or the embedded PostgreSQL under the data folder, started when it does
 * not run yet. Any number of `part` processes may have one folder open.
 * @throws DATABASE_UNREACHABLE, DATABASE_EMBEDDED_UNAVAILABLE or DATABASE_FOLDER_IN_USE, each one clear sentence
 */
export const openDatabase = async (options: OpenOptions = {}): Promise<OpenDatabase> => {
  const url = options.dataDir ? options.databaseUrl : (options.databaseUrl ?? env().DATABASE_URL)
  if (url) {
    await reach(url)
    return { isEmbedded: false, stop: async () => undefined, url }
  }
  const user = osUser()
  const folder = folderOf(options.dataDir ?? env().DATA_DIR, user)
  return whileLocked(folder, async () => {
    joinUsers(folder, options.role ?? 'part')
    try {
      const running = readServerInfo(folder)
      const server = running && (await isAnswering(running.url)) ? running : await start(folder, user, options)
      return { isEmbedded: true, stop: () => letGo(folder, user), url: server.url }
    } catch (error) {
      leaveUsers(folder)
      throw error
    }
  })
}

const start = async (folder: Folder, user: OsUser, options: ServerOptions) => {
  const programs = binaries(user)
  await createCluster(folder, programs, user)
  return startServer(folder, programs, user, options)
}

const letGo = (folder: Folder, user: OsUser): Promise<void> =>
  whileLocked(folder, async () => {
    leaveUsers(folder)
    if (otherUsers(folder).length === 0 && readServerInfo(folder)) await stopServer(folder, binaries(user), user)
  })

const reach = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.end()
  } catch (cause) {
    const { hostname, port } = new URL(url)
    const reason = cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : cause.name) : String(cause)
    throw new DatabaseUnreachable({ host: `${hostname}:${port || 5432}`, reason }, { cause })
  }
}
