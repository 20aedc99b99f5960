import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPromise } from 'yauzl'

import { hashPassword } from '@/src/secrets/hashPassword'
import { createEngine } from '@/tests/support/createEngine'
import type { Caller, Engine } from '@/tests/support/createEngine'
import { insert } from '@/tests/support/fixtures/insert'
import type { Row } from '@/tests/support/fixtures/insert'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

import { createAsset } from './createAsset'

const PASSWORD = 'correct horse'

let engine: Engine
let a: TestOrganization
let open: Row
let internal: Row

beforeAll(async () => {
  engine = await createEngine()
  ;({ a } = await twoOrganizations(engine))
  open = await insert(engine, 'asset-libraries', { name: 'Open', organization: a.id, visibility: 'PUBLIC' })
  internal = await insert(engine, 'asset-libraries', { name: 'Internal', organization: a.id, visibility: 'INTERNAL' })
})
afterAll(() => engine?.stop())

type Answer<Body> = { body: Body; headers: Headers; status: number }
const call = async <Body = Record<string, unknown>>(method: string, url: string, options: { as?: Caller; body?: unknown; headers?: Record<string, string> } = {}): Promise<Answer<Body>> => {
  const answer = await engine.request(method, url, options)
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json') && text !== ''
  return { body: (isJson ? JSON.parse(text) : text) as Body, headers: answer.headers, status: answer.status }
}
type Failure = { errors: { data: { code: string } }[] }
const codeOf = ({ body }: Answer<unknown>) => (body as Failure).errors?.[0]?.data.code
type Issued = { id: string; token: string; url: string; withheld?: number }
type Page = { assets: { id: string; isSelected: boolean; name: string; note: null | string }[]; comments: { author: string; content: string }[]; title: string }

const collectionOf = async (assets: Row[], data: Record<string, unknown> = {}): Promise<Row> => {
  const collection = await insert(engine, 'asset-collections', { collectionType: 'MANUAL', name: `Summer ${Math.random()}`, organization: a.id, ...data })
  for (const asset of assets) await insert(engine, 'asset-collection-items', { asset: asset.id, collection: collection.id, note: `about ${String(asset.name)}`, organization: a.id })
  return collection
}
const share = async (url: string, body: object = {}) => (await call<Issued>('POST', url, { as: a.users.PRODUCER, body })).body

describe('public links of collections (B001-055, B001-061)', () => {
  it('show what is in the collection, in its order, and nothing of internal libraries', async () => {
    const first = await createAsset(engine, { library: open.id, name: 'Zebra', organization: a.id })
    const second = await createAsset(engine, { library: open.id, name: 'Ant', organization: a.id })
    const kept = await createAsset(engine, { library: internal.id, name: 'Secret', organization: a.id })
    const collection = await collectionOf([first, second, kept])
    const issued = await share(`/api/asset-collections/${collection.id}/share`)
    expect(issued.withheld).toBe(1)
    const { body } = await call<Page>('GET', `/api/shares/${issued.token}`)
    expect(body.assets.map(({ name, note }) => [name, note])).toEqual([['Zebra', 'about Zebra'], ['Ant', 'about Ant']])
    expect((await call('GET', `/api/shares/${issued.token}/assets/${kept.id}/download`)).status).toBe(404)
    const html = await call<string>('GET', `/api/shares/${issued.token}`, { headers: { accept: 'text/html' } })
    expect(html.body).toContain('Zebra')
    expect(html.body).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'")
    const stored = await engine.sql<{ share_token: string }>('select share_token from asset_collections where id = $1', [collection.id])
    expect(JSON.stringify(stored)).not.toContain(issued.token)
    const [row] = await engine.sql<{ access_count: string; isLately: boolean }>(`select access_count, last_accessed_at > now() - interval '1 minute' as "isLately" from asset_collections where id = $1`, [collection.id])
    expect([Number(row?.access_count), row?.isLately]).toEqual([2, true])
  })

  it('are dead at once when replaced, closed or past their time, whatever the offset it was said in', async () => {
    const collection = await collectionOf([await createAsset(engine, { library: open.id, organization: a.id })])
    const url = `/api/asset-collections/${collection.id}/share`
    const first = await share(url)
    const second = await share(url)
    expect((await call('GET', `/api/shares/${first.token}`)).status).toBe(404)
    expect((await call('GET', `/api/shares/${second.token}`)).status).toBe(200)
    await call('DELETE', url, { as: a.users.PRODUCER })
    expect((await call('GET', `/api/shares/${second.token}`)).status).toBe(404)
    const inOffset = (ms: number) => `${new Date(Date.now() + ms + 9 * 3_600_000).toISOString().slice(0, -1)}+09:00`
    expect((await call('GET', `/api/shares/${(await share(url, { expiresAt: inOffset(60_000) })).token}`)).status).toBe(200)
    const ended = await call('GET', `/api/shares/${(await share(url, { expiresAt: inOffset(-1000) })).token}`)
    expect([ended.status, codeOf(ended)]).toEqual([410, 'SHARE_CLOSED'])
  })

  it('ask for their password, remember who gave it, and stop guessing', async () => {
    const collection = await collectionOf([await createAsset(engine, { library: open.id, organization: a.id })])
    const { token } = await share(`/api/asset-collections/${collection.id}/share`, { password: PASSWORD })
    const door = await call<string>('GET', `/api/shares/${token}`, { headers: { accept: 'text/html' } })
    expect([door.status, door.body.includes('type="password"')]).toEqual([401, true])
    const unlocked = await call('POST', `/api/shares/${token}/unlock`, { body: { password: PASSWORD } })
    const cookie = (unlocked.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect((await call('GET', `/api/shares/${token}`, { headers: { cookie } })).status).toBe(200)
    expect((await call('GET', `/api/shares/${token}`, { headers: { cookie: cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) } })).status).toBe(401)
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, n) => call('POST', `/api/shares/${token}/unlock`, { body: { password: `guess ${n}` } })))
    expect(guesses.filter(({ status }) => status === 429).length).toBe(2)
    expect((await call('POST', `/api/shares/${token}/unlock`, { body: { password: PASSWORD } })).status).toBe(429)
    expect((await call('GET', `/api/shares/${token}`, { headers: { cookie } })).status).toBe(200)
    const again = await share(`/api/asset-collections/${collection.id}/share`, { password: 'another one' })
    expect((await call('GET', `/api/shares/${again.token}`, { headers: { cookie } })).status).toBe(401)
  })

  it('take comments and downloads only where they are allowed', async () => {
    const asset = await createAsset(engine, { library: open.id, organization: a.id })
    const collection = await collectionOf([asset])
    const statuses = async (body: object) => {
      const { token } = await share(`/api/asset-collections/${collection.id}/share`, body)
      const said = await call('POST', `/api/shares/${token}/comments`, { body: { asset: asset.id, content: 'Lighter', name: 'Ana' } })
      return [said.status, (await call('GET', `/api/shares/${token}/assets/${asset.id}/download`)).status]
    }
    expect(await statuses({ allowComments: false, allowDownload: true })).toEqual([403, 200])
    expect(await statuses({ allowComments: true, allowDownload: false })).toEqual([201, 403])
    expect((await engine.sql('select 1 from comments where asset_id = $1', [asset.id])).length).toBe(1)
  })

  it('give a zip of the originals or of one rendition, streamed and of known size, and name what is missing', async () => {
    const [one, two] = [await createAsset(engine, { library: open.id, name: 'Twin', organization: a.id }), await createAsset(engine, { library: open.id, name: 'Twin', organization: a.id, slug: 'twin-2' })]
    const collection = await collectionOf([one, two])
    const { token } = await share(`/api/asset-collections/${collection.id}/share`)
    const folder = await mkdtemp(path.join(tmpdir(), 'zip-'))
    const entriesOf = async (url: string) => {
      const answer = await engine.request('GET', url)
      const file = path.join(folder, `${Math.random()}.zip`)
      await pipeline(Readable.fromWeb(answer.body as never), createWriteStream(file))
      const zip = await openPromise(file)
      const names: string[] = []
      for await (const entry of zip.eachEntry()) names.push(entry.fileName)
      return { length: Number(answer.headers.get('content-length')), names, size: zip.fileSize }
    }
    const originals = await entriesOf(`/api/shares/${token}/zip`)
    expect(originals.names).toEqual(['Twin.png', 'Twin (2).png'])
    expect(originals.length).toBe(originals.size)
    expect((await entriesOf(`/api/shares/${token}/zip?rendition=WEB_OPTIMIZED`)).names).toEqual(['NOT INCLUDED.txt'])
    await engine.sql(`update asset_renditions set status = 'COMPLETED', file_id = $2 where asset_id = $1 and rendition_type = 'PREVIEW'`, [one.id, two.file])
    expect((await call<{ renditions: string[] }>('GET', `/api/shares/${token}`)).body.renditions).toEqual(['PREVIEW'])
    expect((await entriesOf(`/api/shares/${token}/zip?rendition=PREVIEW`)).names).toEqual(['Twin.png', 'NOT INCLUDED.txt'])
    expect((await entriesOf(`/api/shares/${token}/zip?assets=${two.id}`)).names).toEqual(['Twin.png'])
    await rm(folder, { recursive: true })
    expect((await call('GET', `/api/shares/${(await share(`/api/asset-collections/${collection.id}/share`, { allowDownload: false })).token}/zip`)).status).toBe(403)
    const log = await engine.sql<{ action: string }>('select action::text from asset_share_logs where collection_id = $1 order by created_at', [collection.id])
    expect(log.map(({ action }) => action)).toEqual(['ZIP', 'ZIP', 'VIEW', 'ZIP', 'ZIP'])
  })
})

describe('shares with one person (B001-057)', () => {
  it('allow what their level says, and count each visit', async () => {
    const asset = await createAsset(engine, { library: open.id, organization: a.id })
    const collection = await collectionOf([asset])
    const may = async (accessLevel: string) => {
      const { id, token } = await share(`/api/asset-collections/${collection.id}/recipients`, { accessLevel, email: 'ana@client.test' })
      const base = `/api/shares/${token}`
      const comment = { asset: asset.id, content: 'A little warmer', name: 'Ana', x: 0.5, y: 0.25 }
      const answers = [
        await call('GET', base), await call('GET', `${base}/assets/${asset.id}/download`), await call('POST', `${base}/comments`, { body: comment }),
        await call('POST', `${base}/selection`, { body: { asset: asset.id, isSelected: true } }),
      ]
      const [row] = await engine.sql<{ access_count: string }>('select access_count from collection_shares where id = $1', [id])
      expect(Number(row?.access_count)).toBe(1)
      return answers.map(({ status }) => status)
    }
    expect(await may('VIEW')).toEqual([200, 403, 403, 403])
    expect(await may('DOWNLOAD')).toEqual([200, 200, 403, 403])
    expect(await may('COMMENT')).toEqual([200, 200, 201, 403])
    expect(await may('EDIT')).toEqual([200, 200, 201, 200])
    const { token } = await share(`/api/asset-collections/${collection.id}/recipients`, { accessLevel: 'COMMENT', email: 'ben@client.test' })
    expect((await call<Page>('GET', `/api/shares/${token}`)).body.comments).toEqual([])
    expect((await call<Page>('GET', `/api/shares/${token}`)).body.assets[0]?.isSelected).toBe(true)
    expect((await call('POST', `/api/shares/${token}/comments`, { body: { asset: asset.id, content: 'Where?', name: 'Ben', x: 2, y: 0 } })).status).toBe(400)
  })

  it('end with their revocation', async () => {
    const collection = await collectionOf([await createAsset(engine, { library: open.id, organization: a.id })])
    const { id, token } = await share(`/api/asset-collections/${collection.id}/recipients`, { email: 'ana@client.test' })
    expect((await call('PATCH', `/api/collection-shares/${id}`, { as: a.users.PRODUCER, body: { isRevoked: true } })).status).toBe(200)
    const closed = await call('GET', `/api/shares/${token}`)
    expect([closed.status, codeOf(closed)]).toEqual([410, 'SHARE_CLOSED'])
    const [log] = await engine.sql<{ reason: string }>(`select reason from asset_share_logs where recipient_id = $1 and action = 'REFUSED'`, [id])
    expect(log?.reason).toBe('SHARE_CLOSED')
  })
})

describe('links to one asset (B001-058, B001-063)', () => {
  it('give it away as often as was said, however many ask at once, and count each', async () => {
    const asset = await createAsset(engine, { library: open.id, organization: a.id })
    const { id, token } = await share(`/api/assets/${asset.id}/links`, { label: 'Press', maxDownloads: 3 })
    const answers = await Promise.all(Array.from({ length: 8 }, () => call('GET', `/api/shares/${token}/assets/${asset.id}/download`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 410, 410, 410, 410, 410])
    const [row] = await engine.sql<{ asset: string; isLately: boolean; link: string }>(`select a.download_count as asset, a.last_downloaded_at > now() - interval '1 minute' as "isLately", l.download_count as link from asset_links l join assets a on a.id = l.asset_id where l.id = $1`, [id])
    expect([Number(row?.asset), Number(row?.link), row?.isLately]).toEqual([3, 3, true])
    expect((await call('GET', `/api/shares/${token}/assets/${asset.id}/view`)).status).toBe(404)
  })

  it('are not made for what only the team may see', async () => {
    const asset = await createAsset(engine, { library: internal.id, organization: a.id })
    const refused = await call('POST', `/api/assets/${asset.id}/links`, { as: a.users.PRODUCER, body: {} })
    expect([refused.status, codeOf(refused)]).toEqual([409, 'SHARE_INTERNAL'])
  })

  it('never serve when password, expiry, cap, revocation, library, status or rights say no (property)', { timeout: 120_000 }, async () => {
    const asset = await createAsset(engine, { library: open.id, organization: a.id })
    const { id, token } = await share(`/api/assets/${asset.id}/links`, {})
    const hash = await hashPassword(PASSWORD)
    const end = fc.option(fc.record({ ms: fc.integer({ max: 90_000_000, min: -90_000_000 }).filter((ms) => Math.abs(ms) > 60_000), zone: fc.constantFrom('UTC', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Kiritimati') }), { nil: undefined })
    const world = fc.record({
      allowDownload: fc.boolean(),
      asset: end,
      cap: fc.option(fc.record({ max: fc.integer({ max: 3, min: 1 }), used: fc.integer({ max: 4, min: 0 }) }), { nil: undefined }),
      given: fc.constantFrom(undefined, PASSWORD, 'wrong one'),
      hasPassword: fc.boolean(),
      link: end,
      revoked: fc.boolean(),
      status: fc.constantFrom('APPROVED', 'PENDING', 'REJECTED', 'EXPIRED', 'ARCHIVED'),
      visibility: fc.constantFrom('PUBLIC', 'CLIENT', 'INTERNAL'),
    })
    /** The wall clock of that zone, as PostgreSQL reads it there: the same instant in other words. */
    const instant = ({ ms, zone }: { ms: number; zone: string }) => `(to_timestamp(${(Date.now() + ms) / 1000}) at time zone '${zone}') at time zone '${zone}'`
    let served = 0
    await fc.assert(
      fc.asyncProperty(fc.oneof({ arbitrary: world, weight: 1 }, { arbitrary: world.map((one) => ({ ...one, allowDownload: true, revoked: false, status: 'APPROVED', visibility: 'PUBLIC' })), weight: 2 }), async (w) => {
        await engine.payload.db.pool.query(
          `update asset_links set allow_download = $2, is_revoked = $3, password = $4, max_downloads = $5, download_count = $6, tries = 0, tries_until = null,
                  expires_at = ${w.link ? instant(w.link) : 'null'} where id = $1`,
          [id, w.allowDownload, w.revoked, w.hasPassword ? hash : null, w.cap?.max ?? null, w.cap?.used ?? 0],
        )
        await engine.payload.db.pool.query(`update assets set status = $2, expires_at = ${w.asset ? instant(w.asset) : 'null'} where id = $1`, [asset.id, w.status])
        await engine.payload.db.pool.query('update asset_libraries set visibility = $2 where id = $1', [open.id, w.visibility])
        const { status } = await call('GET', `/api/shares/${token}/assets/${asset.id}/download`, { headers: w.given ? { 'x-share-password': w.given } : {} })
        const allowed =
          w.allowDownload && !w.revoked && (!w.hasPassword || w.given === PASSWORD) && (!w.cap || w.cap.used < w.cap.max) && (!w.link || w.link.ms > 0) &&
          (!w.asset || w.asset.ms > 0) && ['APPROVED', 'PENDING'].includes(w.status) && w.visibility !== 'INTERNAL'
        if (allowed) served += 1
        expect([status === 200, status]).toEqual([allowed, status])
      }),
      { examples: [[{ allowDownload: true, asset: undefined, cap: { max: 2, used: 1 }, given: PASSWORD, hasPassword: true, link: undefined, revoked: false, status: 'APPROVED', visibility: 'PUBLIC' }]], numRuns: 60 },
    )
    expect(served).toBeGreaterThan(0)
  })
})
