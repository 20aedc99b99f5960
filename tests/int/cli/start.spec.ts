import { mkdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'

import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

import { freePort } from '@/tests/support/freePort'
import { withDatabase } from '@/tests/support/withDatabase'

import { startProcess, type StartRun } from './startProcess'

const READY = 'Ctrl-C stops everything'
const runs: StartRun[] = []
let dataDir: string
let name: string
let databaseUrl: string
let port: number
let nobody: string

const onServer = async (text: string) => {
  const client = new Client({ connectionString: inject('testDatabase').serverUrl })
  await client.connect()
  await client.query(text)
  await client.end()
}
const start = (args: string[], environment: Record<string, string> = {}, folder?: string): StartRun => {
  const run = startProcess(args, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error', PORT: String(port), SHUTDOWN_TIMEOUT_MS: '3000', ...environment }, 'start', folder)
  runs.push(run)
  return run
}

beforeEach(async () => {
  mkdirSync('.cache', { recursive: true })
  port = await freePort()
  nobody = `127.0.0.1:${await freePort()}`
  dataDir = await mkdtemp(path.resolve('.cache/start-'))
  name = `engine_test_start_${Date.now().toString(36)}`
  databaseUrl = withDatabase(inject('testDatabase').serverUrl, name)
  await onServer(`create database "${name}"`)
})
afterEach(async () => {
  for (const { child } of runs.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
  await onServer(`drop database if exists "${name}" with (force)`)
  await rm(dataDir, { force: true, recursive: true })
})

describe('npm run doctor', { timeout: 120_000 }, () => {
  const doctor = (environment: Record<string, string> = {}) => {
    const run = startProcess([], { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, ...environment }, 'doctor')
    runs.push(run)
    return run
  }

  it('says what is wrong with a database that was never migrated, and how to mend it', async () => {
    const run = doctor()
    expect(await run.code).toBe(1)
    expect(run.output()).toMatch(/✓ storage .*written, read and deleted/)
    expect(run.output()).toMatch(/✓ keys /)
    expect(run.output()).toMatch(/✓ database +PostgreSQL 1[5-9]/)
    expect(run.output()).toMatch(/✗ migrations [^\n]*\n +→ [^\n]*npm run migrate/)
    expect(run.lines().at(-1)).toMatch(/^\d thing\(s\) to mend\.$/)
  })

  it('names what cannot be reached, each with what to look at, and checks the rest all the same', async () => {
    const services = { OPENAI_API_KEY: 'x', OPENAI_BASE_URL: `http://${nobody}/v1`, S3_ACCESS_KEY_ID: 'a', S3_BUCKET: 'files', S3_ENDPOINT: `http://${nobody}`, S3_SECRET_ACCESS_KEY: 'b', SMTP_URL: `smtp://${nobody}` }
    const run = doctor({ ...services, DATABASE_URL: `postgres://nobody@${nobody}/engine` })
    expect(await run.code).toBe(1)
    expect(run.output()).toMatch(new RegExp(`✗ database +The database at ${nobody} cannot be reached`))
    expect(run.output()).toMatch(/✗ storage [^\n]*ECONNREFUSED[^\n]*\n +→ check S3_BUCKET/)
    expect(run.output()).toMatch(/✗ language model [^\n]*ECONNREFUSED[^\n]*\n +→ check OPENAI_BASE_URL/)
    expect(run.output()).toMatch(/✗ mail [^\n]*ECONNREFUSED[^\n]*\n +→ check SMTP_URL/)
    expect(run.output().match(/DATABASE_URL/g)).toHaveLength(2)
  })

  it('says once what is wrong with the environment', async () => {
    const run = doctor({ ENGINE_MODE: 'production' })
    expect(await run.code).toBe(1)
    expect(run.output().match(/PAYLOAD_SECRET is not set/g)).toHaveLength(1)
    expect(run.lines().at(-1)).toBe('1 thing(s) to mend.')
  })

  it('knows a database that a newer version has migrated', async () => {
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query(`create schema engine; create table engine.migrations (name text primary key, checksum text); insert into engine.migrations values ('9999_later', '')`)
    await client.end()
    const run = doctor()
    expect(await run.code).toBe(1)
    expect(run.output()).toMatch(/✗ migrations +the database is newer than this code: 9999_later/)
  })
})

it('npm run migrate says with status what the database has', { timeout: 120_000 }, async () => {
  const migrate = async (...args: string[]) => {
    const run = startProcess(args, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl }, 'migrate')
    runs.push(run)
    expect(await run.code).toBe(0)
    return run.lines()
  }
  const known = await migrate('list')
  expect(await migrate('status')).toEqual(known.map((migration) => `waiting  ${migration}`))
  await migrate()
  expect(await migrate('status')).toEqual(known.map((migration) => `applied  ${migration}`))
})

describe('npm start', { timeout: 300_000 }, () => {
  it('opens, migrates, starts web and worker, says where, and stops cleanly on Ctrl-C; a second start repeats nothing', async () => {
    const first = start(['--no-admin'])
    await first.until(READY)
    expect(first.output()).toMatch(/Database +… server ready in \d+\.\d s/)
    expect(first.output()).toContain(`http://localhost:${port}/api`)
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`)
    expect(await ready.json()).toMatchObject({ database: 'ok', migrations: 'ok', queue: 'ok', ready: true })
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('engine_workers 1')
    first.child.kill('SIGINT')
    expect(await first.code).toBe(0)
    expect(first.lines().at(-1)).toBe('Stopped.')

    const second = start(['--no-admin'])
    await second.until(READY)
    expect(second.output()).toMatch(/Schema +… up to date/)
    second.child.kill('SIGTERM')
    expect(await second.code).toBe(0)
  })

  it('starts one part alone', async () => {
    const worker = start(['--only', 'worker'])
    await worker.until('The worker is running')
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
    worker.child.kill('SIGINT')
    expect(await worker.code).toBe(0)
  })

  it('says in one sentence that the port is in use', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    try {
      const run = start(['--no-admin'])
      expect(await run.code).toBe(1)
      expect(run.lines()).toEqual([`Port ${port} is in use already; stop what runs there or choose another one, e.g. PORT=${port + 1} npm start.`])
    } finally {
      other.close()
    }
  })

  it('says in one sentence that the database cannot be reached', async () => {
    const run = start(['--no-admin'], { DATABASE_URL: `postgres://nobody@${nobody}/engine` })
    expect(await run.code).toBe(1)
    expect(run.lines()).toHaveLength(1)
    expect(run.output()).toContain(`The database at ${nobody} cannot be reached`)
  })

  it('refuses to start in production without secrets, naming them', async () => {
    const run = start(['--no-admin'], { NODE_ENV: 'production' })
    expect(await run.code).toBe(1)
    expect(run.output()).toContain('PAYLOAD_SECRET is not set')
    expect(run.output()).not.toContain('    at ')
  })

  it('reads .env before it decides: a production that is said there brings its secrets, and no default one', async () => {
    const example = path.join(dataDir, '.env')
    await writeFile(example, 'ENGINE_MODE=production\nPAYLOAD_SECRET=change-me\n')
    const run = start(['--no-admin'], {}, dataDir)
    expect(await run.code).toBe(1)
    expect(run.output()).toContain('PAYLOAD_SECRET is a default or shorter than 32 characters')
    expect(run.output()).toContain('ENCRYPTION_KEYS is not set')
    expect(run.output()).not.toContain('    at ')
  })

  it('says which folder it cannot use', async () => {
    await writeFile(path.join(dataDir, 'file'), '')
    const run = start(['--no-admin'], { DATA_DIR: path.join(dataDir, 'file/data') })
    expect(await run.code).toBe(1)
    expect(run.lines()).toHaveLength(1)
    expect(run.output()).toMatch(/file\/data.* cannot be used .*DATA_DIR/)
  })

  it('refuses an argument it does not know', async () => {
    const run = start(['--only', 'both'])
    expect(await run.code).toBe(1)
    expect(run.lines()).toEqual(["--only takes web or worker, not 'both'."])
  })
})

describe('npm start on the embedded database', { timeout: 300_000 }, () => {
  it('refuses a data folder that another engine has open, in one sentence', async () => {
    const first = start(['--no-admin'], { DATABASE_URL: '' })
    await first.until(READY)
    const second = start(['--no-admin'], { DATABASE_URL: '', PORT: String(await freePort()) })
    expect(await second.code).toBe(1)
    expect(second.lines()).toHaveLength(1)
    expect(second.output()).toContain(`is in use by process ${first.child.pid}`)
    first.child.kill('SIGINT')
    expect(await first.code).toBe(0)
  })
})
