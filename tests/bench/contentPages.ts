/**
 * Lists of 100,000 entries in three languages: what a page costs by its place. `DATABASE_URL=… npx tsx --conditions=production tests/bench/contentPages.ts`;
 * PAGES_ENTRIES, PAGES_ROUNDS and PAGES_PORT change its size. Nothing is cached; the pages are asked in turns, so that a slow minute hits all.
 */
import { randomBytes } from 'node:crypto'

import { getPayload } from 'payload'
import { Client } from 'pg'

import { withDatabase } from '../support/withDatabase'
import { median, percentile } from './stats'

const ENTRIES = Number(process.env.PAGES_ENTRIES ?? 100_000)
const ROUNDS = Number(process.env.PAGES_ROUNDS ?? 40)
const PORT = Number(process.env.PAGES_PORT ?? 4735)
const LOCALES = ['en', 'de', 'fr']
const PLACES = [0, 0.25, 0.5, 0.75, 0.99]
const [ORGANIZATION, TYPE] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']

const serverUrl = process.env.DATABASE_URL
if (!serverUrl) throw new Error('Say DATABASE_URL: a PostgreSQL server on which a database may be created')
const server = new Client({ connectionString: serverUrl })
await server.connect()
const name = `bench_pages_${randomBytes(3).toString('hex')}`
await server.query(`create database "${name}"`)
Object.assign(process.env, { DATABASE_URL: withDatabase(serverUrl, name), DELIVERY_CACHE_BYTES: '0', ENGINE_MODE: 'development', LOG_LEVEL: 'error', RATE_LIMIT_ANONYMOUS_PER_MINUTE: '0', STATEMENT_TIMEOUT_MS: '0' })

const { default: config } = await import('@payload-config')
const { migrateDatabase } = await import('@/src/db/migrateDatabase')
const { vectorColumnsOf } = await import('@/src/db/vectorColumnsOf')
const { startWeb } = await import('@/src/server/startWeb')
await migrateDatabase({ url: process.env.DATABASE_URL ?? '', vectors: vectorColumnsOf((await config).collections) })

const seed = async (run: (text: string, values?: unknown[]) => Promise<unknown>): Promise<void> => {
  const schema = { fields: [{ name: 'title', type: 'text' }, { name: 'body', type: 'text' }, { name: 'price', type: 'number' }] }
  await run(`insert into organizations (id, name, slug, is_active) values ($1, 'Pages', 'pages', true)`, [ORGANIZATION])
  await run(`insert into content_types (id, organization_id, name, slug, schema, is_active, title_field, enable_versioning, max_versions) values ($1, $2, 'Article', 'article', $3, true, 'title', true, 50)`, [TYPE, ORGANIZATION, JSON.stringify(schema)])
  await run(`insert into delivery_sites (id, organization_id, name, base_url, site_token, is_active) values ($1, $1, 'Pages', 'http://127.0.0.1', 'site_pages', true)`, [ORGANIZATION])
  const data = (locale: string) => `jsonb_build_object('title', '${locale} article ' || n, 'body', repeat('${locale} text of three kilobytes ', 120), 'price', n % 100)`
  await run(
    `insert into content_entries (id, organization_id, content_type_id, title, slug, locale, data, status, _status, published_at, version_number, created_at, updated_at)
     select gen_random_uuid(), $1, $2, 'Article ' || n, 'article-' || n, 'en', ${data('en')}, 'PUBLISHED', 'published', now() - make_interval(mins => n), 1, now(), now() from generate_series(1, $3::int) n`,
    [ORGANIZATION, TYPE, ENTRIES],
  )
  for (const locale of LOCALES.slice(1)) {
    await run(
      `insert into content_localizations (id, organization_id, entry_id, locale, title, slug, data, status, published, published_slug, published_at, created_at, updated_at)
       select gen_random_uuid(), $1, e.id, $2, e.title, '${locale}-' || e.slug, e.data, 'APPROVED', jsonb_build_object('title', e.title, 'slug', '${locale}-' || e.slug, 'data', e.data), '${locale}-' || e.slug, e.published_at, now(), now() from content_entries e`,
      [ORGANIZATION, locale],
    )
  }
  await run('vacuum analyze')
}

const payload = await getPayload({ config })
await seed((text, values) => payload.db.pool.query(text, values))
const web = await startWeb(payload, { admin: false, host: '127.0.0.1', port: PORT })

type Answer = { items: unknown[]; next: null | string }
const ask = async (query: string): Promise<{ answer: Answer; ms: number }> => {
  const began = performance.now()
  const response = await fetch(`http://127.0.0.1:${PORT}/api/delivery/article?limit=10&${query}`, { headers: { 'x-site-token': 'site_pages' } })
  const answer = (await response.json()) as Answer
  if (response.status !== 200 || answer.items.length !== 10) throw new Error(`${query} answered ${response.status} with ${answer.items?.length} items`)
  return { answer, ms: performance.now() - began }
}

/** Pages of a language by their place, each asked ROUNDS times; what each took. */
const measure = async (locale: string): Promise<number[][]> => {
  const queries: string[] = []
  for (const place of PLACES) {
    const before = Math.floor((ENTRIES / 10) * place)
    queries.push(`locale=${locale}${before === 0 ? '' : `&after=${encodeURIComponent((await ask(`locale=${locale}&page=${before}`)).answer.next ?? '')}`}`)
  }
  const taken = queries.map((): number[] => [])
  for (let round = -5; round < ROUNDS; round += 1) {
    for (const [at, query] of queries.entries()) {
      const { ms } = await ask(query)
      if (round >= 0) taken[at]?.push(ms)
    }
  }
  return taken
}

try {
  console.log(`| language | ${PLACES.map((place) => (place === 0 ? 'first page, p50 / p95' : `at ${place * 100} %`)).join(' | ')} | slowest ÷ first |\n|---|${PLACES.map(() => '---:|').join('')}---:|`)
  for (const locale of LOCALES) {
    const taken = await measure(locale)
    const [first = Number.NaN] = taken.map(median)
    console.log(`| ${locale} | ${taken.map((values) => `${median(values).toFixed(1)} / ${percentile(values, 0.95).toFixed(1)} ms`).join(' | ')} | ${(Math.max(...taken.map(median)) / first).toFixed(2)} |`)
  }
} finally {
  await web.stop()
  await payload.destroy()
  await server.query(`drop database "${name}" with (force)`)
  await server.end()
}
process.exit(0)
