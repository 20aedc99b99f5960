import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { fetchSource } from '@/plugins/ideas/operations/fetchSource'
import { noteSourceFailure } from '@/plugins/ideas/operations/noteSourceFailure'
import { type Content, createEngine, type Engine, insert, openContent, type Row } from '@/tests/int/delivery/openContent'
import { listen, type LocalServer } from '@/tests/support/listen'

const item = (key: string, title: string, link: string) => `<item><guid>${key}</guid><title>${title}</title><link>${link}</link></item>`
let items = item('1', 'Tall ships in the harbour', 'https://news.example/a?utm_source=x') + item('2', 'Weather', 'https://news.example/b')

let content: Content
let engine: Engine
let server: LocalServer
beforeAll(async () => {
  server = await listen(({ headers, url }, response) => {
    if (url === '/page') return response.writeHead(200, { 'content-type': 'text/html' }).end('<html><link rel="alternate" type="application/rss+xml" href="/feed"></html>')
    if (url === '/broken') return response.writeHead(500).end()
    if (headers['if-none-match'] === `"${items.length}"`) return response.writeHead(304).end()
    return response.writeHead(200, { etag: `"${items.length}"` }).end(`<rss><channel>${items}</channel></rss>`)
  })
  vi.stubEnv('OUTBOUND_ALLOW', `127.0.0.1:${server.port}`)
  engine = await createEngine()
  content = await openContent(engine)
}, 180_000)
afterAll(async () => {
  await engine?.stop()
  await server?.[Symbol.asyncDispose]()
})

const source = (more: Record<string, unknown>): Promise<Row> => insert(engine, 'content-sources', { name: 'Feed', organization: content.organization.id, url: `${server.origin}/feed`, ...more })
const ideas = () => engine.sql<{ score: null | string; title: string }>('select title, score from topic_ideas order by title')

it('reads a feed once, asks only for what changed, and keeps what has a keyword', async () => {
  const feed = await source({ keywords: ['harbour', 'ships', 'sailing', 'port'] })
  expect(await fetchSource(engine.payload, feed.id)).toBe(1)
  expect(await ideas()).toEqual([{ score: '50', title: 'Tall ships in the harbour' }])
  expect(await fetchSource(engine.payload, feed.id)).toBe(0)
  expect(server.received.at(-1)?.headers['if-none-match']).toBe(`"${items.length}"`)
  items += item('3', 'A new port', 'https://news.example/c')
  expect(await fetchSource(engine.payload, feed.id)).toBe(1)
})

it('takes the feed a page names, and no article twice from two sources', async () => {
  const page = await source({ sourceType: 'WEBSITE', url: `${server.origin}/page` })
  expect(await fetchSource(engine.payload, page.id)).toBe(1)
  expect((await ideas()).map(({ title }) => title)).toEqual(['A new port', 'Tall ships in the harbour', 'Weather'])
})

it('notes at the source why it could not be read', async () => {
  const broken = await source({ url: `${server.origin}/broken` })
  await fetchSource(engine.payload, broken.id).catch((error: unknown) => noteSourceFailure(engine.payload, broken.id, error))
  const [row] = await engine.sql<{ last_error: string }>('select last_error from content_sources where id = $1', [broken.id])
  expect(row?.last_error).toContain('it answered 500')
  const inside = await source({ url: 'http://127.0.0.1:9/feed' })
  await fetchSource(engine.payload, inside.id).catch((error: unknown) => noteSourceFailure(engine.payload, inside.id, error))
  const [refused] = await engine.sql<{ last_error: string }>('select last_error from content_sources where id = $1', [inside.id])
  expect(refused?.last_error, 'addresses inside are never asked').toMatch(/127\.0\.0\.1/)
})

it('becomes the draft of an entry, once', async () => {
  const [idea] = await engine.sql<{ id: string }>(`select id from topic_ideas where title = 'Weather'`)
  const write = (body: unknown) => engine.request('POST', `/api/topic-ideas/${idea?.id}/write`, { as: content.editor, body })
  expect((await write({})).status).toBe(400)
  const { entry } = (await (await write({ contentType: content.article.id })).json()) as { entry: string }
  expect(await engine.sql('select title, status from content_entries where id = $1', [entry])).toEqual([{ status: 'DRAFT', title: 'Weather' }])
  expect(await engine.sql('select status, entry_id from topic_ideas where id = $1', [idea?.id])).toEqual([{ entry_id: entry, status: 'USED' }])
  expect((await write({ contentType: content.article.id })).status).toBe(409)
})
