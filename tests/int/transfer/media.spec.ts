import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { sharp } from '@/src/media/sharp'
import { listen } from '@/tests/support/listen'
import { createUser } from '@/tests/support/fixtures/createUser'
import { insert } from '@/tests/support/fixtures/insert'

import { openTransfers, type Transfers } from './openTransfers'

const picture = (background: string) => sharp({ create: { background, channels: 3, height: 8, width: 12 } }).png().toBuffer()
const [red, blue, green] = [await picture('red'), await picture('blue'), await picture('green')]
let hiccups = 0

/** The old website: pictures, one of them under two addresses, and what goes wrong. */
const old = await listen(({ url }, response) => {
  if (url.startsWith('/red') || url === '/again.png') return response.end(red)
  if (url === '/green.png') return response.end(green)
  if (url === '/blue.jpg') return response.end(blue)
  if (url === '/hiccup.png') return (hiccups += 1) === 1 ? response.writeHead(503).end() : response.end(blue)
  if (url === '/page.png') return response.end('<html><body>Sign in</body></html>')
  if (url === '/huge.png') return response.end(Buffer.concat([red, Buffer.alloc(60_000_000)]))
  return response.writeHead(404).end()
})
vi.stubEnv('OUTBOUND_ALLOW', `127.0.0.1:${old.port}`)

let transfers: Transfers
const fields = [
  { name: 'title', required: true, type: 'text' }, { name: 'cover', type: 'media' }, { name: 'body', type: 'richtext' }, { name: 'notes', type: 'markdown' },
  { many: true, name: 'gallery', type: 'media' }, { fields: [{ name: 'image', type: 'media' }], name: 'slides', type: 'list' },
]
beforeAll(async () => {
  transfers = await openTransfers()
  await insert(transfers.engine, 'content-types', { name: 'Post', organization: transfers.organization.id, schema: { fields }, slug: 'post' })
}, 240_000)
afterAll(async () => {
  await transfers?.stop()
  await old[Symbol.asyncDispose]()
})

type Node = { children?: Node[]; fields?: Record<string, unknown>; type: string; value?: unknown }
const take = (name: string, content: string, options: object = {}) => transfers.importFile(name, content, { contentType: 'post', fetchMedia: true, ...options })
const files = () => transfers.engine.sql<{ alt: null | string; address: string; id: string; mime: string; width: string }>('select id, alt, source_address as address, mime_type as mime, width from files where organization_id = $1 order by source_address', [transfers.organization.id])
const entry = async (externalId: string) => (await transfers.entries()).find(({ external_id: id }) => id === externalId)
const fetched = (path: string) => old.received.filter(({ url }) => url === path).length
const deliver = async (slug: string) => (await (await transfers.engine.request('GET', `/api/delivery/post/${slug}`, { headers: { 'x-site-token': String(transfers.site.siteToken) } })).json()) as { data: Record<string, unknown> & { body: { root: Node } } }

describe('an import that fetches media', () => {
  it('takes the attachments of a WordPress export, its featured and inline pictures, once each, and delivers them', async () => {
    const attachment = (id: number, path: string, more = '') => `<item><title>File</title><wp:post_id>${id}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>${old.origin}${path}</wp:attachment_url>${more}</item>`
    const meta = (key: string, value: string) => `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
    const body = `<p>Before <img src="${old.origin}/blue.jpg" alt="A blue one"> after</p><ul><li><img src="${old.origin}/red.png"></li></ul>`
    const post = `<item><title>With pictures</title><guid>old-1</guid><wp:post_type>post</wp:post_type><wp:post_name>with-pictures</wp:post_name><wp:status>publish</wp:status><wp:post_date_gmt>2015-02-03 04:05:06</wp:post_date_gmt><content:encoded><![CDATA[${body}]]></content:encoded>${meta('_thumbnail_id', '7')}</item>`
    const xml = `<?xml version="1.0"?><rss><channel>${post}${attachment(7, '/red.png', meta('_wp_attachment_image_alt', 'A red one'))}</channel></rss>`
    expect(await take('wordpress.xml', xml, { dryRun: true })).toMatchObject({ created: 2, failed: 0 })
    expect(old.received).toEqual([])
    expect(await take('wordpress.xml', xml)).toMatchObject({ created: 1, failed: 0, skipped: 0, status: 'DONE', unchanged: 1 })
    const [blueFile, redFile] = await files()
    expect([blueFile, redFile]).toMatchObject([{ address: `${old.origin}/blue.jpg`, alt: 'A blue one', mime: 'image/png', width: '12' }, { address: `${old.origin}/red.png`, mime: 'image/png' }])
    const stored = await entry('old-1')
    expect(stored?.data.cover).toBe(redFile?.id)
    const { data } = await deliver('with-pictures')
    expect(data.cover).toMatchObject({ id: redFile?.id, url: expect.stringContaining(String(redFile?.id)) })
    const [before, upload, after, list] = data.body.root.children ?? []
    expect([before?.type, upload, after?.type]).toMatchObject(['paragraph', { fields: { alt: 'A blue one' }, relationTo: 'files', type: 'upload', value: { id: blueFile?.id, mimeType: 'image/png' } }, 'paragraph'])
    const inList = String(list?.children?.[0]?.children?.[0]?.fields?.url)
    for (const url of [String((upload?.value as { url: string }).url), inList]) {
      const response = await transfers.engine.request('GET', url)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(Buffer.from(await response.arrayBuffer()).equals(url === inList ? red : blue)).toBe(true)
    }
    expect(await take('wordpress.xml', xml)).toMatchObject({ created: 0, failed: 0, unchanged: 2, updated: 0 })
    expect([fetched('/red.png'), fetched('/blue.jpg')]).toEqual([1, 1])
  })

  it('takes them from JSON, CSV and Markdown, the same bytes once whatever their address, and tries again where that may help', async () => {
    const before = (await files()).length
    const json = JSON.stringify([{ data: { gallery: [`${old.origin}/again.png`, `${old.origin}/hiccup.png`], notes: `One ![red](${old.origin}/red.png "t")`, slides: [{ image: `${old.origin}/red.png` }], title: 'J' }, externalId: 'j', media: [{ fieldName: 'hero', file: `${old.origin}/red.png` }], ogImage: `${old.origin}/blue.jpg`, slug: 'j' }])
    expect(await take('posts.json', json)).toMatchObject({ created: 1, failed: 0 })
    const [blueFile, redFile] = await files()
    expect((await entry('j'))?.data).toMatchObject({ gallery: [redFile?.id, blueFile?.id], notes: expect.stringMatching(new RegExp(`^One !\\[red\\]\\(/api/delivery/files/${redFile?.id}/\\w{32}/\\S+ "t"\\)$`)), slides: [{ image: redFile?.id }] })
    expect((await entry('j'))?.og_image_id).toBe(blueFile?.id)
    expect(fetched('/hiccup.png')).toBe(2)
    expect(await take('posts.csv', `externalId,slug,data.title,data.cover,data.body\nc,c,C,${old.origin}/red.png,"Text\n\n![x](${old.origin}/blue.jpg)"`)).toMatchObject({ created: 1, failed: 0 })
    const { cover, body } = (await entry('c'))?.data as { body: { root: Node }; cover: string }
    expect([cover, body.root.children?.[1]?.value]).toEqual([redFile?.id, blueFile?.id])
    expect(await files()).toHaveLength(before)
  })

  it('says for each row what cannot be fetched, and keeps nothing of that row', async () => {
    const paths = ['/gone.png', '/page.png', '/huge.png']
    const inside = 'http://169.254.169.254/latest/meta-data/'
    const rows = [...paths.map((path) => `${old.origin}${path}`), inside, `${old.origin}/red.png`].map((cover, at) => ({ data: { cover, title: `R${at}` }, externalId: `r${at}`, slug: `r${at}` }))
    const done = await take('rows.json', JSON.stringify(rows))
    expect(done).toMatchObject({ created: 1, failed: 4, status: 'DONE' })
    const csv = await transfers.errors(done.id)
    for (const reason of ['/gone.png cannot be fetched: it answered 404', 'its content is text/html', '/huge.png cannot be fetched', '169.254.169.254']) expect(csv).toContain(reason)
    expect(csv).toContain('data.cover')
    expect(await Promise.all(rows.map(async ({ externalId }) => Boolean(await entry(externalId))))).toEqual([false, false, false, false, true])
  })

  it('does not fetch again what a row had when it failed', async () => {
    const rows = (...paths: string[]) => JSON.stringify([{ data: { gallery: paths.map((path) => `${old.origin}${path}`), title: 'G' }, externalId: 'g', slug: 'g' }])
    expect(await take('g.json', rows('/green.png', '/gone.png'))).toMatchObject({ created: 0, failed: 1 })
    expect(await take('g.json', rows('/green.png'))).toMatchObject({ created: 1, failed: 0 })
    expect(fetched('/green.png')).toBe(1)
  })

  it('fetches nothing unless it is asked to, by somebody who may upload', async () => {
    const count = old.received.length
    const done = await take('plain.json', JSON.stringify([{ data: { cover: `${old.origin}/red.png`, title: 'P' }, externalId: 'p', slug: 'p' }]), { fetchMedia: undefined })
    expect(done).toMatchObject({ created: 0, failed: 1 })
    expect(await transfers.errors(done.id)).toContain('import with fetchMedia')
    expect(old.received).toHaveLength(count)
    const writer = await createUser(transfers.engine, { organization: transfers.organization, organizations: [{ organization: transfers.organization.id, permissions: ['content-transfer:create', 'content-entry:create'], role: 'VIEWER' }] })
    expect((await transfers.begin('x.json', '[]', { contentType: 'post', fetchMedia: true }, writer)).status).toBe(403)
  })
})
