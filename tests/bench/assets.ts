/**
 * `npx tsx --conditions=production tests/bench/assets.ts`, by hand: the asset browser, folders, smart collections and the share page over many assets. Options by environment:
 * DATABASE_URL (a server), BENCH_ASSETS (200000), BENCH_ROUNDS (40), BENCH_KEEP (name of a database to keep and use again).
 */
import { randomBytes } from 'node:crypto'

import { Client } from 'pg'
import { getPayload } from 'payload'

import config from '@payload-config'
import { openDatabase } from '@/src/db/openDatabase'
import { sql } from '@/src/db/sql'
import { databaseAdapter } from '@/src/payload/databaseAdapter'

import { buildTemplate } from '../support/buildTemplate'
import { withDatabase } from '../support/withDatabase'
import { requestsOf } from './assets/requestsOf'
import { loadAssets } from './assets/loadAssets'
import { measureRequests } from './assets/measureRequests'
import { percentile } from './stats'

const number = (name: string, fallback: number): number => Number(process.env[name] ?? fallback)
const started = performance.now()
const tell = (sentence: string): void => console.log(`${Math.round((performance.now() - started) / 1000)} s: ${sentence}`)

const database = await openDatabase()
const server = new Client({ connectionString: database.url })
await server.connect()
const keep = process.env.BENCH_KEEP
const name = keep ?? `bench_assets_${randomBytes(3).toString('hex')}`
const { rowCount: isThere } = await server.query('select 1 from pg_database where datname = $1', [name])
if (!isThere) await server.query(`create database "${name}" template "${await buildTemplate(database.url)}"`)
const payload = await getPayload({ config: { ...(await config), db: databaseAdapter({ databaseUrl: () => withDatabase(database.url, name) }) }, key: name })
try {
  const [known] = await sql(payload)(`select 1 from organizations where slug = 'bench'`)
  if (!known) await loadAssets(payload, number('BENCH_ASSETS', 200_000), tell)
  tell('ready')
  const only = process.env.BENCH_ONLY
  const asked = (await requestsOf(payload)).filter((one) => !only || one.name.includes(only))
  const measured = await measureRequests(payload, name, asked, number('BENCH_ROUNDS', 40))
  console.log('\n| measured | best | p50 | p95 |\n|---|---:|---:|---:|')
  for (const one of measured) console.log(`| ${one.name} | ${Math.min(...one.ms).toFixed(0)} ms | ${percentile(one.ms, 0.5).toFixed(0)} ms | ${percentile(one.ms, 0.95).toFixed(0)} ms |`)
} finally {
  await payload.destroy()
  if (!keep) await server.query(`drop database "${name}" with (force)`)
  await server.end()
  await database.stop()
}
process.exit(0)
