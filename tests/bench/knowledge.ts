/**
 * `npm run bench:knowledge`: the golden set on the starter library, and search over many pieces with organization, visibility and dates. Wants a server with pgvector
 * (DATABASE_URL); without it, only the golden set. Options by environment: BENCH_PIECES (100000), BENCH_QUERIES (200), BENCH_KEEP (name of a database to keep and use again).
 */
import { createServer } from 'node:http'
import { randomBytes } from 'node:crypto'

import { Client } from 'pg'
import { getPayload } from 'payload'

import config from '@payload-config'
import { migrateDatabase } from '@/src/db/migrateDatabase'
import { openDatabase } from '@/src/db/openDatabase'
import { vectorColumnsOf } from '@/src/db/vectorColumnsOf'
import { env } from '@/src/env/env'
import { databaseAdapter } from '@/src/payload/databaseAdapter'
import { sql } from '@/src/db/sql'

import { loadGoldenLibrary, measureRanking } from './knowledge/measureRanking'
import { type Library, BENCH_MODEL, loadLibrary } from './knowledge/loadLibrary'
import { type BenchQuery, benchQueries, measureRecall, measureSearch } from './knowledge/measureSearch'
import { type Row, reportRows, writeResults } from './report'
import { percentile } from './stats'
import { withDatabase } from '../support/withDatabase'

const number = (name: string, fallback: number): number => Number(process.env[name] ?? fallback)
const started = performance.now()
const tell = (sentence: string): void => console.log(`${Math.round((performance.now() - started) / 1000)} s: ${sentence}`)
const rows: Row[] = []
const note = (name: string, engine: string, goal: string): void => {
  rows.push({ engine, goal, name, plain: '—', ratio: '—' })
  console.log(`${name}: ${engine} (goal ${goal})`)
}

/** The embedding service of the bench: on this machine, and it knows the vectors of the queries. */
const serveVectors = (queries: readonly BenchQuery[]) => {
  const known = new Map(queries.map(({ text, vector }) => [text, vector]))
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      const { input } = JSON.parse(body) as { input: string[] }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ data: input.map((text, index) => ({ embedding: known.get(text) ?? queries[0]?.vector, index })), usage: { prompt_tokens: 1, total_tokens: 1 } }))
    })
  })
  return new Promise<{ close: () => void; url: string }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ close: () => server.close(), url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1` })
    })
  })
}

const database = await openDatabase()
const server = new Client({ connectionString: database.url })
await server.connect()
const keep = process.env.BENCH_KEEP
const name = keep ?? `bench_knowledge_${randomBytes(3).toString('hex')}`
const { rowCount: isThere } = await server.query('select 1 from pg_database where datname = $1', [name])
if (!isThere) await server.query(`create database "${name}"`)
const product = await config
const url = withDatabase(database.url, name)
const { hasVectors } = await migrateDatabase({ url, vectors: vectorColumnsOf(product.collections) })
const payload = await getPayload({ config: { ...product, db: databaseAdapter({ databaseUrl: () => url }) }, key: name })
try {
  tell(`ready, ${hasVectors ? 'with' : 'without'} pgvector`)
  const [golden] = await sql(payload)<{ id: string }>(`select id from organizations where slug = 'golden'`)
  const { misses, ndcg, recall } = await measureRanking(payload, golden?.id ?? (await loadGoldenLibrary(payload)))
  for (const { found, query } of misses) console.log(`  missed something for '${query}': ${found.slice(0, 4).join(', ')}`)
  note('knowledge: golden set, recall@10 (built-in vectorizer)', recall.toFixed(3), '≥ 0.9')
  note('knowledge: golden set, nDCG@10 (built-in vectorizer)', ndcg.toFixed(3), '≥ 0.8')
  if (hasVectors) {
    const pieces = number('BENCH_PIECES', 100_000)
    const [known] = await sql(payload)<Library>(`select o.id as organization, m.id as member, '' as artist, '' as other from organizations o, users m where o.slug = 'bench' and m.email = 'member@bench.test'`)
    const library = known ?? (await loadLibrary(payload, pieces, tell))
    const queries = await benchQueries(payload, number('BENCH_QUERIES', 200))
    const vectors = await serveVectors(queries)
    Object.assign(env(), { EMBEDDING_MODEL: BENCH_MODEL, OPENAI_API_KEY: 'bench', OPENAI_BASE_URL: vectors.url })
    // The first round asks the service for the vectors and warms the caches; a service's own time is not the engine's.
    await measureSearch(payload, library, queries)
    const times = await measureSearch(payload, library, queries)
    note(`knowledge: search of ${pieces.toLocaleString('en')} pieces with organization, visibility and dates, p50`, `${percentile(times.map(({ ms }) => ms), 0.5).toFixed(1)} ms`, '—')
    note(`knowledge: the same, p95`, `${percentile(times.map(({ ms }) => ms), 0.95).toFixed(1)} ms`, '≤ 40 ms')
    for (const kind of [...new Set(times.map((time) => time.kind))]) {
      note(`knowledge: the same for ${kind}, p95`, `${percentile(times.filter((time) => time.kind === kind).map(({ ms }) => ms), 0.95).toFixed(1)} ms`, '≤ 40 ms')
    }
    note('knowledge: recall@10 of the vector index against an exact scan', (await measureRecall(payload, library, queries.slice(0, 50))).toFixed(3), '≥ 0.95')
    vectors.close()
  }
  console.log(`\n${reportRows(rows)}`)
  if (process.env.BENCH_WRITE) writeResults('docs/benchmarks-knowledge.md', rows, 'PostgreSQL with pgvector')
} finally {
  await payload.destroy()
  if (!keep) await server.query(`drop database "${name}" with (force)`)
  await server.end()
  await database.stop()
}
process.exit(0)
