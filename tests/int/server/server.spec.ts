import { readFile } from 'node:fs/promises'
import http from 'node:http'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readMigrations } from '@/src/db/readMigrations'
import { prepareQueue } from '@/src/queue/prepareQueue'
import { answerHotRoute } from '@/src/server/answerHotRoute'
import { registerHotRoute } from '@/src/server/registerHotRoute'
import { startWeb } from '@/src/server/startWeb'
import type { RunningWeb } from '@/src/server/types'
import { createEngine, type Engine } from '@/tests/support/createEngine'

import { logged, noticed, serverConfig } from './config'

let engine: Engine
let web: RunningWeb
const get = (path: string, init?: RequestInit) => fetch(`${web.url}${path}`, init)

beforeAll(async () => {
  engine = await createEngine({ config: serverConfig })
  web = await startWeb(engine.payload, { admin: false, graceMs: 3_000, port: 0 })
})
afterAll(async () => {
  await web.stop()
  await engine.stop()
})

describe('the API without Next', () => {
  it('creates, lists and deletes documents', async () => {
    const created = await get('/api/notes', { body: JSON.stringify({ title: 'hello' }), headers: { 'content-type': 'application/json' }, method: 'POST' })
    expect(created.status).toBe(201)
    const { doc } = (await created.json()) as { doc: { id: string } }
    const list = await get('/api/notes?limit=1&where[title][equals]=hello')
    expect(await list.json()).toMatchObject({ docs: [{ id: doc.id, title: 'hello' }], totalDocs: 1 })
    expect(Number(list.headers.get('content-length'))).toBeGreaterThan(10)
    expect((await get(`/api/notes/${doc.id}`, { method: 'DELETE' })).status).toBe(200)
  })

  it('takes multipart uploads and gives the same bytes back', async () => {
    const image = await readFile('tests/int/server/pixel.png')
    const form = new FormData()
    form.append('file', new Blob([image], { type: 'image/png' }), 'pixel.png')
    form.append('_payload', '{}')
    const created = await get('/api/media', { body: form, method: 'POST' })
    const { doc } = (await created.json()) as { doc: { filename: string; url: string } }
    expect(created.status).toBe(201)
    const file = await get(`/api/media/file/${doc.filename}`)
    expect(Buffer.from(await file.arrayBuffer()).equals(image)).toBe(true)
  })

  it('answers GraphQL', async () => {
    const answer = await get('/api/graphql', { body: JSON.stringify({ query: '{ Notes { totalDocs } }' }), headers: { 'content-type': 'application/json' }, method: 'POST' })
    expect(await answer.json()).toEqual({ data: { Notes: { totalDocs: 0 } } })
  })

  it('answers HEAD like GET without the body, and unknown routes with 404', async () => {
    const head = await get('/api/notes', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect((await get('/api/nothing-here')).status).toBe(404)
  })

  it('streams, and tells the handler when the client goes away', async () => {
    const client = new AbortController()
    const answer = await get('/api/endless', { signal: client.signal })
    const reader = answer.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('tick')
    client.abort()
    await expect.poll(() => noticed).toEqual({ aborted: true, cancelled: true })
  })

  it('refuses a body beyond the limit, declared or not', async () => {
    const declared = await get('/api/count', { body: new Uint8Array(11 * 1024 * 1024), method: 'POST' })
    expect([declared.status, ((await declared.json()) as { code: string }).code]).toEqual([413, 'BODY_TOO_LARGE'])
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = http.request(`${web.url}/api/count`, { headers: { 'transfer-encoding': 'chunked' }, method: 'POST' }, (answer) => resolve(answer.resume().statusCode))
      request.on('error', reject)
      for (let n = 0; n < 11; n++) request.write(Buffer.alloc(1024 * 1024))
      request.end()
    })
    expect(status).toBe(413)
    const fits = await get('/api/count', { body: new Uint8Array(9 * 1024 * 1024), method: 'POST' })
    expect(await fits.json()).toEqual({ bytes: 9 * 1024 * 1024 })
  })
})

describe('every answer', () => {
  it('carries a request id: the given one when it is sensible, else a new one', async () => {
    const given = await get('/api/whoami', { headers: { 'x-request-id': 'client-4711' } })
    expect(given.headers.get('x-request-id')).toBe('client-4711')
    expect(await given.json()).toMatchObject({ id: 'client-4711' })
    const odd = await get('/healthz', { headers: { 'x-request-id': 'no spaces, please' } })
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('has a line in the log, one JSON object with the id of its request', async () => {
    await get('/api/whoami', { headers: { 'x-request-id': 'log-4711' } })
    const lines = () => logged.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ reqId }) => reqId === 'log-4711')
    await expect.poll(lines).toEqual([expect.objectContaining({ durationMs: expect.any(Number), method: 'GET', msg: 'request', path: '/api/whoami', route: 'api', status: 200 })])
    const failed = await get('/api/broken', { headers: { 'x-request-id': 'log-4712' } })
    expect(failed.headers.get('x-request-id')).toBe('log-4712')
    await expect.poll(() => logged.filter((line) => line.includes('"log-4712"') && line.includes('"status":500'))).toHaveLength(1)
  })

  it('carries security headers', async () => {
    const { headers } = await get('/healthz')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  })

  it('does not believe a client that names its own address', async () => {
    const answer = await get('/api/whoami', { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(await answer.json()).toMatchObject({ ip: '127.0.0.1' })
  })

  it('hides what went wrong inside, and names the request', async () => {
    for (const [path, method] of [['/api/broken', 'GET'], ['/t/broken', 'POST']] as const) {
      const answer = await get(path, { method })
      expect(answer.status).toBe(500)
      expect(await answer.text()).not.toContain('secret detail')
    }
  })
})

describe('hot routes', () => {
  it('are answered with their parameters, before everything else', async () => {
    expect(await (await get('/t/a%20b')).text()).toBe('hot a b')
    expect((await get('/t/a/b')).status).toBe(503)
  })

  it('can be answered by a Next route on a host without this server', async () => {
    const answer = await answerHotRoute({ payload: engine.payload, request: new Request('http://host/t/x') })
    expect(await answer?.text()).toBe('hot x')
    expect(await answerHotRoute({ payload: engine.payload, request: new Request('http://host/other') })).toBeUndefined()
  })

  it('cannot be registered twice', () => {
    const again = { handler: () => Promise.resolve(new Response()), method: 'GET' as const, path: '/t/:token' }
    expect(() => registerHotRoute(serverConfig as Parameters<typeof registerHotRoute>[0], again)).toThrow('registered twice')
  })
})

describe('health', () => {
  it('is alive before it is ready, and ready once schema and queue are there', async () => {
    const names = readMigrations('./migrations').map(({ name }) => name)
    expect((await get('/healthz')).status).toBe(200)
    const before = await get('/readyz')
    const pending = `pending: ${names.join(', ')}; run npm run migrate`
    expect([before.status, await before.json()]).toMatchObject([503, { database: 'ok', migrations: pending, queue: 'missing; run npm run migrate', ready: false }])
    await prepareQueue(engine.databaseUrl)
    await engine.sql('create table engine.migrations (name text)')
    await engine.sql('insert into engine.migrations select unnest($1::text[])', [names])
    const after = await get('/readyz')
    expect([after.status, await after.json()]).toEqual([200, { database: 'ok', draining: false, migrations: 'ok', queue: 'ok', ready: true }])
  })

  it('gives metrics of HTTP, queue, pool and process to private networks only', async () => {
    await get('/t/counted')
    const metrics = await get('/metrics')
    const text = await metrics.text()
    expect(metrics.headers.get('content-type')).toContain('text/plain')
    expect(text).toMatch(/engine_http_request_duration_seconds_count\{method="GET",route="hot",status="200"\} [1-9]/)
    expect(text).toContain('engine_queue_jobs{state="waiting"} 0')
    expect(text).toContain('engine_queue_oldest_due_seconds 0')
    expect(text).toMatch(/engine_database_connections\{state="idle"\} \d/)
    expect(text).toContain('process_resident_memory_bytes')
    expect((await get('/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(403)
  })

  it('says in a sentence that pages are not served', async () => {
    const answer = await get('/admin')
    expect([answer.status, await answer.text()]).toEqual([503, 'This engine was started without its admin.\n'])
  })
})

describe('stopping', () => {
  it('finishes running requests, refuses new ones and closes what hangs', async () => {
    const other = await startWeb(engine.payload, { admin: false, graceMs: 1_500, port: 0 })
    const running = fetch(`${other.url}/api/slow`)
    const hanging = fetch(`${other.url}/api/endless`).then((answer) => answer.text())
    hanging.catch(() => 'closed, as expected below')
    await new Promise((resolve) => setTimeout(resolve, 150))
    const started = Date.now()
    const stopped = other.stop()
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow()
    expect(await (await running).json()).toEqual({ done: true })
    await stopped
    expect(Date.now() - started).toBeLessThan(10_000)
    await expect(hanging).rejects.toThrow()
  })
})
