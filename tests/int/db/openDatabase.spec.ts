import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Client } from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { folderOf } from '@/src/db/embedded/folderOf'
import { osUser } from '@/src/db/embedded/osUser'
import { readServerInfo } from '@/src/db/embedded/readServerInfo'
import { openDatabase } from '@/src/db/openDatabase'
import { nodeArguments } from '@/tests/support/nodeArguments'

let dataDir: string
const root = path.resolve('.')

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'engine-data-'))
  chmodSync(dataDir, 0o755)
})
afterEach(async () => {
  const { cluster } = folderOf(dataDir, osUser())
  expect(existsSync(path.join(cluster, 'postmaster.pid'))).toBe(false)
  rmSync(dataDir, { force: true, recursive: true })
  if (!cluster.startsWith(dataDir)) rmSync(path.dirname(cluster), { force: true, recursive: true })
})

const query = async <Row>(url: string, text: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Opens the folder in another process and prints the URL; ends when its input closes. */
const elsewhere = async (role: string) => {
  const script = `
    import { openDatabase } from '@/src/db/openDatabase'
    openDatabase({ dataDir: ${JSON.stringify(dataDir)}, role: '${role}' }).then(
      async (database) => {
        console.log(database.url)
        for await (const _ of process.stdin) continue
        await database.stop()
      },
      (error) => console.log('refused: ' + error.message),
    )`
  const file = path.join(root, '.cache', `open-${path.basename(dataDir)}.mts`)
  writeFileSync(file, script)
  const child = spawn(process.execPath, [...nodeArguments, file], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const exit = new Promise((resolve) => child.on('exit', resolve))
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())))
  rmSync(file)
  return { kill: async () => (child.kill('SIGKILL'), exit), line, stop: async () => (child.stdin.end(), exit) }
}

it('starts a PostgreSQL 18 on loopback with a password only the owner can read, and keeps its data', async () => {
  const first = await openDatabase({ dataDir })
  expect(first.isEmbedded).toBe(true)
  expect(await query(first.url, 'select current_database() as name')).toEqual([{ name: 'engine' }])
  const [version] = await query<{ server_version: string }>(first.url, 'show server_version')
  expect(version?.server_version).toMatch(/^18\./)
  expect(await query(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  await query(first.url, 'create table kept as select 42 as answer')
  const { info, password } = folderOf(dataDir)
  expect([statSync(password).mode & 0o777, statSync(info).mode & 0o777]).toEqual([0o600, 0o600])
  const wrong = new URL(first.url)
  wrong.password = 'guessed'
  await expect(query(wrong.toString(), 'select 1')).rejects.toThrow('password authentication failed')
  await first.stop()
  await expect(query(first.url, 'select 1')).rejects.toThrow()
  const second = await openDatabase({ dataDir })
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  await second.stop()
})

it('lets a part in another process share the server, which the last to leave stops', async () => {
  const here = await openDatabase({ dataDir })
  const part = await elsewhere('part')
  expect(part.line).toBe(here.url)
  await here.stop()
  expect(await query(part.line, 'select 1 as one')).toEqual([{ one: 1 }])
  await part.stop()
})

it('refuses a second engine on the same folder with one sentence', async () => {
  const here = await openDatabase({ dataDir, role: 'engine' })
  const second = await elsewhere('engine')
  expect(second.line).toMatch(new RegExp(`^refused: The data folder ${dataDir} is in use by process ${process.pid}\\.`))
  await here.stop()
})

it('takes over after its process was killed', async () => {
  const killed = await elsewhere('engine')
  await query(killed.line, 'create table kept as select 1 as answer')
  await killed.kill()
  const here = await openDatabase({ dataDir, role: 'engine' })
  expect(await query(here.url, 'select answer from kept')).toEqual([{ answer: 1 }])
  await here.stop()
})

it('starts after the server itself was killed, with a stale pid file that names somebody else', async () => {
  const first = await openDatabase({ dataDir })
  await query(first.url, 'create table kept as select 1 as answer')
  const folder = folderOf(dataDir, osUser())
  const pidFile = path.join(folder.cluster, 'postmaster.pid')
  process.kill(readServerInfo(folder)?.pid ?? 0, 'SIGKILL')
  await expect.poll(() => query(first.url, 'select 1').catch(() => 'gone')).toBe('gone')
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'))
  const second = await openDatabase({ dataDir })
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 1 }])
  await second.stop()
})

it.runIf(process.getuid?.() === 0)('finds a reachable place for the data of a project under a private folder of root', async () => {
  chmodSync(dataDir, 0o700)
  const database = await openDatabase({ dataDir })
  expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(folderOf(dataDir, osUser()).cluster).toMatch(/^\/var\/lib\/content-engine\//)
  expect(execFileSync('stat', ['-c', '%U', folderOf(dataDir, osUser()).cluster], { encoding: 'utf8' }).trim()).toBe('postgres')
  await database.stop()
})

it('names the server that cannot be reached', async () => {
  await expect(openDatabase({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
    /^The database at 127\.0\.0\.1:1 cannot be reached \(.*ECONNREFUSED.*\)\. Check DATABASE_URL/,
  )
})
