import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { startWeb } from '@/src/server/startWeb'
import type { RunningWeb } from '@/src/server/types'
import { createUser } from '@/tests/support/fixtures/createUser'
import { tokenFor } from '@/tests/support/tokenFor'

import { type Content, createEngine, type Engine, openContent } from './openContent'

let content: Content
let engine: Engine
let web: RunningWeb
beforeAll(async () => {
  engine = await createEngine()
  content = await openContent(engine)
  web = await startWeb(engine.payload, { admin: false, port: 0 })
}, 180_000)
afterAll(async () => {
  await web?.stop()
  await engine?.stop()
})

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${web.url}/api/delivery/${path}`, { headers: { 'x-site-token': String(content.site.siteToken), ...headers } })
  const text = await response.text()
  return { body: (text.startsWith('{') ? JSON.parse(text) : text) as never, headers: response.headers, status: response.status }
}

describe('a language', () => {
  it('is published on its own, and others stand in for it in order (B001-021)', async () => {
    const entry = await content.publish(await content.draft(content.article, 'hello', { data: { body: 'Hello', price: 3 } }))
    const german = await content.translate(entry, 'de', 'hallo', { body: 'Hallo', title: 'hallo' })
    expect((await get('article/hello?locale=de')).body).toMatchObject({ data: { body: 'Hello' }, locale: 'en' })
    expect((await get('article/hello?locale=de&fallback=false')).status).toBe(404)

    const as = content.editor
    const step = (name: string, action = 'transitions/') => engine.request('POST', `/api/content-localizations/${german.id}/${action}${name}`, { as, body: {} })
    expect((await step('publish', '')).status).toBe(409)
    await step('submit')
    await step('approve')
    expect((await step('publish', '')).status).toBe(200)
    await expect.poll(async () => (await get('article/hello?locale=de')).body).toMatchObject({ data: { body: 'Hallo', price: 3 }, locale: 'de', slug: 'hallo', title: 'hallo' })
    expect((await get('article/hallo?locale=de')).body).toMatchObject({ id: entry.id, locale: 'de' })
    expect((await get('article/hallo')).status).toBe(404)
    expect((await get('article/hello?locale=de-AT')).body).toMatchObject({ locale: 'de' })
    expect((await get('article?locale=de&fallback=false')).body).toMatchObject({ items: [{ slug: 'hallo' }] })

    // Work on it shows nothing before it is published again.
    await engine.payload.update({ collection: 'content-localizations' as never, context: { principal: { kind: 'system' } }, data: { data: { body: 'Servus', title: 'hallo' }, status: 'IN_PROGRESS' } as never, id: german.id, overrideAccess: true })
    expect((await get('article/hallo?locale=de&depth=0')).body).toMatchObject({ data: { body: 'Hallo' } })
    expect((await step('unpublish', '')).status).toBe(200)
    await expect.poll(async () => (await get('article/hello?locale=de')).body).toMatchObject({ locale: 'en' })
  })
})

describe('an answer', () => {
  it('is kept, revalidated by its ETag, and dropped when anything in it changes', async () => {
    const author = await content.publish(await content.draft(content.author, 'anna', { data: { bio: 'Old' } }))
    await content.publish(await content.draft(content.article, 'kept', { data: { author: author.id } }))
    await expect.poll(async () => (await get('article/kept')).headers.get('x-cache')).toBe('HIT')
    const first = await get('article/kept')
    expect(first.headers.get('surrogate-key')?.split(' ')).toEqual(expect.arrayContaining([`e-${author.id}`, `o-${content.organization.id}`]))
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, must-revalidate')
    expect((await get('article/kept', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304)
    // Changed by another process: it hears of it from the database.
    const other = await createOther()
    await other.payload.update({ collection: 'content-entries' as never, context: { principal: { kind: 'system' } }, data: { _status: 'published', data: { bio: 'New', title: 'anna' } } as never, id: author.id, overrideAccess: true })
    await expect.poll(async () => (await get('article/kept')).body).toMatchObject({ data: { author: { data: { bio: 'New' } } } })
    expect((await get('article/kept', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(200)
    await other.payload.delete({ collection: 'content-entries' as never, context: { principal: { kind: 'system' } }, id: author.id, overrideAccess: true })
    await expect.poll(async () => (await get('article/kept')).body).toMatchObject({ data: { author: null } })
    await other.payload.destroy()
  })

  it('of not found ends when the entry is published', async () => {
    expect((await get('article/later')).status).toBe(404)
    const entry = await content.draft(content.article, 'later')
    expect((await get('article/later')).status).toBe(404)
    await content.publish(entry)
    await expect.poll(async () => (await get('article/later')).status).toBe(200)
  })
})

const createOther = async () => {
  const { BasePayload } = await import('payload')
  const { databaseAdapter } = await import('@/src/payload/databaseAdapter')
  return { payload: await new BasePayload().init({ config: { ...engine.config, db: databaseAdapter({ databaseUrl: () => engine.databaseUrl, poolMax: 3 }) }, disableOnInit: true }) }
}

describe('a site', () => {
  it('has a sitemap, feeds and robots of what is public', async () => {
    await content.publish(await content.draft(content.article, 'listed', { seoDescription: 'A & B <c>' }))
    await content.publish(await content.draft(content.article, 'unlisted', { noIndex: true }))
    const map = await get('sitemap.xml')
    expect(map.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(map.body).toContain('<loc>https://www.example.com/en/news/listed</loc>')
    expect(map.body).not.toContain('unlisted')
    const feed = (await get('article/rss.xml')).body as string
    expect(feed).toContain('<description>A &amp; B &lt;c&gt;</description>')
    expect(feed).toContain('<link>https://www.example.com/en/news/listed</link>')
    expect((await get('robots.txt')).body).toContain('Sitemap: https://www.example.com/sitemap.xml')
    await engine.payload.update({ collection: 'delivery-sites' as never, data: { isIndexed: false } as never, id: content.site.id, overrideAccess: true })
    await expect.poll(async () => (await get('robots.txt')).body).toBe('User-agent: *\nDisallow: /\n')
  })

  it('shows a draft to those with a link of an editor, for a while (B001-012)', async () => {
    const entry = await content.draft(content.article, 'secret', { data: { body: 'Not yet' } })
    const response = await engine.request('POST', `/api/content-entries/${entry.id}/preview-link`, { as: content.editor, body: {} })
    const { token, url } = (await response.json()) as { token: string; url: string }
    expect(url).toBe(`https://www.example.com/preview/en/secret?preview=${token}`)
    const shown = await get(`article/secret?preview=${token}`)
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(shown.body).toMatchObject({ data: { body: 'Not yet' }, id: entry.id })
    expect((await get('article/secret')).status).toBe(404)
    expect((await get('article/secret')).status).toBe(404)
    expect((await get(`article/secret?preview=${token}x`)).status).toBe(403)
    await content.change(entry, { data: { body: 'Nearly', title: 'secret' } })
    expect((await get(`article/secret?preview=${token}`)).body, 'what was saved since').toMatchObject({ data: { body: 'Nearly' } })
    const strange = await openContent(engine)
    expect((await engine.request('POST', `/api/content-entries/${entry.id}/preview-link`, { as: strange.editor, body: {} })).status).toBe(404)
  })

  it('refuses a preview link elsewhere, too late, and once its person may not read', async () => {
    const [entry] = [await content.draft(content.article, 'bound'), await content.draft(content.article, 'neighbour'), await content.publish(await content.draft(content.article, 'open'))]
    const reader = await createUser(engine, { organization: content.organization, role: 'TEAM_LEAD' })
    const link = async () => ((await (await engine.request('POST', `/api/content-entries/${entry.id}/preview-link`, { as: reader, body: {} })).json()) as { expiresAt: string; token: string }).token
    const token = await link()
    const reasonOf = async (path: string) => {
      const { body, headers, status } = await get(path)
      expect([status, headers.get('cache-control')]).toEqual([403, 'private, no-store'])
      return ((body as { errors: { data: { code: string }; message: string }[] }).errors[0])
    }
    expect((await get(`article/bound?preview=${token}`)).status).toBe(200)
    expect(await reasonOf(`article/neighbour?preview=${token}`)).toMatchObject({ data: { code: 'DELIVERY_PREVIEW_REFUSED' }, message: expect.stringContaining('another entry') })
    expect((await reasonOf(`article/open?preview=${token}`))?.message).toContain('another entry')
    expect((await reasonOf(`author/bound?preview=${token}`))?.message).toContain('another entry')
    expect((await reasonOf(`article?preview=${token}`))?.message).toContain('another entry')
    vi.useFakeTimers({ now: Date.now() + 16 * 60_000, toFake: ['Date'] })
    const late = await get(`article/bound?preview=${token}`)
    vi.useRealTimers()
    expect([late.status, JSON.stringify(late.body)]).toEqual([403, expect.stringContaining('its time is over')])
    await engine.payload.update({ collection: 'users' as never, data: { isActive: false } as never, id: reader.id, overrideAccess: true })
    expect((await reasonOf(`article/bound?preview=${token}`))?.message).toContain('may not read')
  })

  it('is asked over GraphQL for the same', async () => {
    const query = 'query ($site: String) { delivery(type: "article", site: $site, limit: 2, fields: ["slug"], total: true) { items total next } deliveryEntry(type: "article", slug: "listed", site: $site) }'
    const response = await fetch(`${web.url}/api/graphql`, { body: JSON.stringify({ query, variables: { site: content.site.siteToken } }), headers: { 'content-type': 'application/json' }, method: 'POST' })
    const { data } = (await response.json()) as { data: { delivery: { items: unknown[]; total: number }; deliveryEntry: unknown } }
    expect(data.delivery.items).toHaveLength(2)
    expect(data.delivery.total).toBeGreaterThan(2)
    expect(data.deliveryEntry).toMatchObject({ slug: 'listed' })
  })

  it('is written over GraphQL as over REST, with the path of what is wrong (B001-010)', async () => {
    const query = 'mutation ($data: mutationContentEntryInput!) { createContentEntry(data: $data) { id } }'
    const write = async (price: unknown) => {
      const data = { contentType: content.article.id, data: { price, title: 'By GraphQL' }, locale: 'en', organization: content.organization.id, slug: 'by-graphql', status: 'DRAFT', title: 'By GraphQL', versionNumber: 1 }
      const headers = { authorization: `JWT ${await tokenFor(engine.payload, content.editor)}`, 'content-type': 'application/json' }
      const response = await fetch(`${web.url}/api/graphql`, { body: JSON.stringify({ query, variables: { data } }), headers, method: 'POST' })
      return (await response.json()) as { data?: { createContentEntry: null | { id: string } }; errors?: { extensions?: { data?: { errors?: { message: string; path: string }[] } }; message: string }[] }
    }
    const refused = await write('much')
    expect([refused.data?.createContentEntry ?? null, refused.errors?.[0]?.extensions?.data?.errors?.[0]], JSON.stringify(refused)).toMatchObject([null, { message: 'must be a number', path: 'data.price' }])
    const taken = await write(7)
    expect(taken.data?.createContentEntry?.id, JSON.stringify(taken)).toEqual(expect.any(String))
  })

  it('serves files that published content shows, by their address alone', async () => {
    const file = await engine.payload.create({
      collection: 'files' as never,
      context: { principal: { kind: 'system' } },
      data: { alt: 'A note', organization: content.organization.id } as never,
      file: { data: Buffer.from('a note'), mimetype: 'text/plain', name: 'a note.txt', size: 6 },
      overrideAccess: true,
    })
    await content.publish(await content.draft(content.article, 'with-file', { media: [{ altText: 'Note', fieldName: 'cover', file: file.id }] }))
    const { media } = (await get('article/with-file')).body as { media: { altText: string; file: { url: string } }[] }
    expect(media).toMatchObject([{ altText: 'Note', file: { alt: 'A note' } }])
    const url = media[0]?.file.url ?? ''
    const answer = await fetch(`${web.url}${url}`)
    expect([answer.status, await answer.text()]).toEqual([200, 'a note'])
    expect((await fetch(`${web.url}${url.replace(/\/[0-9a-f]{32}\//, `/${'0'.repeat(32)}/`)}`)).status).toBe(404)
  })
})
