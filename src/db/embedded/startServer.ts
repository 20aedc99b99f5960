import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'

import { EmbeddedDatabaseUnavailable } from '../errors'
import type { Binaries } from './binaries'
import { SUPERUSER } from './constants'
import type { OsUser } from './osUser'
import { passwordOf } from './passwordOf'
import { probeServer } from './probeServer'
import type { Folder, RunningServer } from './readServerInfo'
import { writeServerInfo } from './writeServerInfo'

const DATABASE = 'engine'
/** Recovery after a crash may take its time. */
const START_LIMIT_MS = 120_000

export type ServerOptions = {
  /** False trades safety on power loss for speed; for tests. @default true */
  isDurable?: boolean
}

/**
 * Starts PostgreSQL on a free loopback port, in a process group of its own: Ctrl-C reaches the engine alone, which drains
 * and then stops the database.
 * @throws DATABASE_EMBEDDED_UNAVAILABLE with the server's last words
 */
export const startServer = async (folder: Folder, programs: Binaries, user: OsUser, options: ServerOptions): Promise<RunningServer> => {
  clearStalePid(folder)
  const port = await freePort()
  const settings = {
    jit: 'off', // pays off for queries of seconds only
    listen_addresses: '127.0.0.1',
    max_connections: 200,
    unix_socket_directories: '',
    ...(options.isDurable === false && { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }
  const log = openSync(folder.log, 'a', 0o600)
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(programs.postgres, ['-D', folder.cluster, '-p', String(port), ...flags], {
    ...user,
    cwd: path.dirname(folder.cluster),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let ended: string | undefined
  child.on('error', (error) => (ended = error.message))
  child.on('exit', (code) => (ended ??= `exit code ${code}`))
  child.unref()
  const url = (database: string) => `postgres://${SUPERUSER}:${passwordOf(folder)}@127.0.0.1:${port}/${database}`
  const deadline = Date.now() + START_LIMIT_MS
  while ((await probeServer(url('postgres'))) !== undefined) {
    if (ended !== undefined || Date.now() > deadline) throw failure(folder, ended ?? 'it does not answer')
    await wait(25)
  }
  await createDatabase(url('postgres'))
  const server = { pid: child.pid ?? 0, port, url: url(DATABASE) }
  writeServerInfo(folder, server)
  return server
}

const createDatabase = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (!rowCount) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

/** After a crash, or in a new container on an old volume, the noted process may be gone or be somebody else. */
const clearStalePid = (folder: Folder): void => {
  const file = path.join(folder.cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const commandLine = `/proc/${pid}/cmdline`
  if (!existsSync('/proc/self/cmdline')) return // elsewhere PostgreSQL's own check has to do
  if (existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(folder.cluster)) {
    const problem = `PostgreSQL (process ${pid}) already runs on ${folder.cluster} but does not answer. Stop that process, then start again.`
    throw new EmbeddedDatabaseUnavailable({ problem })
  }
  rmSync(file)
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })

const failure = (folder: Folder, reason: string): Error => {
  const lines = existsSync(folder.log) ? readFileSync(folder.log, 'utf8').trim().split('\n') : []
  const words = lines.filter((line) => /FATAL|PANIC|error/i.test(line)).at(-1) ?? lines.at(-1) ?? ''
  const problem = `The embedded database did not start: ${reason}. ${words} (log: ${folder.log})`
  return new EmbeddedDatabaseUnavailable({ problem })
}
