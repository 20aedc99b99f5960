import { setTimeout as wait } from 'node:timers/promises'

import { expect, it, vi } from 'vitest'

import { fetchOutside } from '@/src/http/fetchOutside'
import { listen } from '@/tests/support/listen'

/** One server by address and port, another by name; both listen on the same port, so that a redirect can leave the allowed one. */
const PORT_ONLY = await listen((request, response) => {
  const url = new URL(request.url, 'http://x')
  const to = url.searchParams.get('to')
  if (to !== null) return response.writeHead(Number(url.searchParams.get('status') ?? 302), { location: to }).end()
  if (url.pathname === '/big') return response.end('x'.repeat(100_000))
  if (url.pathname === '/slow') return wait(3000).then(() => response.end('late'))
  if (url.pathname === '/drip') return response.writeHead(200).write('a')
  response.writeHead(201, { 'content-type': 'text/plain', 'x-twice': ['1', '2'] }).end(`${request.method} ${request.body}`)
})
vi.stubEnv('OUTBOUND_ALLOW', `127.0.0.1:${PORT_ONLY.port}`)

it('sends method, headers and body, and answers with status, headers and bytes', async () => {
  const answer = await fetchOutside(`${PORT_ONLY.origin}/hello`, { body: 'hi', headers: { connection: 'upgrade', host: 'elsewhere', 'x-own': 'yes' }, method: 'POST' })
  expect(answer).toMatchObject({ headers: { 'content-type': 'text/plain', 'x-twice': '1, 2' }, ok: true, status: 201, url: `${PORT_ONLY.origin}/hello` })
  expect(answer.text()).toBe('POST hi')
  const received = PORT_ONLY.received.at(-1)
  expect(received?.headers).toMatchObject({ host: `127.0.0.1:${PORT_ONLY.port}`, 'x-own': 'yes' })
})

it('checks every redirect anew', async () => {
  await using inside = await listen((_request, response) => response.end('secret'))
  for (const to of [inside.origin, `http://localhost:${PORT_ONLY.port}/`, 'http://169.254.169.254/latest/meta-data/', 'file:///etc/passwd', 'http://[::1]/']) {
    await expect(fetchOutside(`${PORT_ONLY.origin}/?to=${encodeURIComponent(to)}`), to).rejects.toMatchObject({ code: 'OUTBOUND_REFUSED' })
  }
  expect(inside.received).toEqual([])
})

it('follows a few redirects, as GET after 302 and as it was after 307', async () => {
  const via = (to: string, status: number) => `${PORT_ONLY.origin}/?status=${status}&to=${encodeURIComponent(to)}`
  expect((await fetchOutside(via('/end', 302), { body: 'x', method: 'POST' })).text()).toBe('GET ')
  expect((await fetchOutside(via('/end', 307), { body: 'x', method: 'POST' })).text()).toBe('POST x')
  await expect(fetchOutside(via(via('/end', 302), 302), { maxRedirects: 1 })).rejects.toMatchObject({ code: 'OUTBOUND_FAILED', data: { kind: 'redirects' } })
})

it('stops at the size and time it was given', async () => {
  await expect(fetchOutside(`${PORT_ONLY.origin}/big`, { maxBytes: 99_999 })).rejects.toMatchObject({ data: { kind: 'size' } })
  expect((await fetchOutside(`${PORT_ONLY.origin}/big`, { maxBytes: 100_000 })).bytes.length).toBe(100_000)
  for (const path of ['/slow', '/drip']) {
    const startedAt = Date.now()
    await expect(fetchOutside(`${PORT_ONLY.origin}${path}`, { timeoutMs: 300 }), path).rejects.toMatchObject({ data: { kind: 'timeout' } })
    expect(Date.now() - startedAt).toBeLessThan(10_000)
  }
  await expect(fetchOutside(`${PORT_ONLY.origin}/slow`, { signal: AbortSignal.timeout(100) })).rejects.toThrow()
})
