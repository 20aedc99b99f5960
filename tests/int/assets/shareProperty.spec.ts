import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { hashPassword } from '@/src/secrets/hashPassword'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { insert, type Row } from '@/tests/support/fixtures/insert'
import { twoOrganizations, type TestOrganization } from '@/tests/support/twoOrganizations'

import { createAsset } from './createAsset'

const PASSWORD = 'correct horse'
const HOUR_MS = 3_600_000

let engine: Engine
let a: TestOrganization
let library: Row
let asset: Row
let collection: Row

beforeAll(async () => {
  engine = await createEngine()
  ;({ a } = await twoOrganizations(engine))
  library = await insert(engine, 'asset-libraries', { name: 'Open', organization: a.id, visibility: 'PUBLIC' })
  asset = await createAsset(engine, { library: library.id, organization: a.id })
  collection = await insert(engine, 'asset-collections', { collectionType: 'MANUAL', name: 'Summer', organization: a.id })
  await insert(engine, 'asset-collection-items', { asset: asset.id, collection: collection.id, organization: a.id })
})
afterAll(() => engine?.stop())

/** An end as people in that zone write it: local time and offset. */
const end = fc.option(
  fc.record({ ms: fc.integer({ max: 90_000_000, min: -90_000_000 }).filter((ms) => Math.abs(ms) > 60_000), offset: fc.constantFrom(-11, -3.5, 0, 5.75, 9, 14) }),
  { nil: null },
)
const world = fc.record({
  asset: end,
  canDownload: fc.boolean(),
  end,
  given: fc.constantFrom(null, PASSWORD, 'wrong one'),
  hasPassword: fc.boolean(),
  isRevoked: fc.boolean(),
  kind: fc.constantFrom('collection' as const, 'recipient' as const),
  status: fc.constantFrom('APPROVED', 'PENDING', 'REJECTED', 'EXPIRED', 'ARCHIVED'),
  visibility: fc.constantFrom('PUBLIC', 'CLIENT', 'INTERNAL'),
})
type World = typeof world extends fc.Arbitrary<infer One> ? One : never

const written = (when: World['end']): null | string => {
  if (!when) return null
  const { ms, offset } = when
  const local = new Date(Date.now() + ms + offset * HOUR_MS).toISOString().slice(0, -1)
  const minutes = Math.abs(offset) * 60
  return `${local}${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

it('a share of a collection, public or for one person, never serves when password, end, revocation, library, status or rights say no (property, B001-055, B001-057)', { timeout: 300_000 }, async () => {
  const post = async (path: string, body: object) => (await (await engine.request('POST', `/api/asset-collections/${collection.id}/${path}`, { as: a.users.PRODUCER, body })).json()) as { id: string; token: string }
  const shares = { collection: await post('share', {}), recipient: await post('recipients', { email: 'ines@example.com' }) }
  const hash = await hashPassword(PASSWORD)
  const { payload } = engine
  const save = (slug: string, id: string, data: object) => payload.update({ collection: slug as 'assets', data: data as never, depth: 0, id, overrideAccess: true })
  const arrange = async (w: World): Promise<void> => {
    const { id } = shares[w.kind]
    // Ends go in as the API takes them, everything else past the rules that would not let it come to this.
    if (w.kind === 'collection') {
      await save('asset-collections', id, { shareExpiresAt: written(w.end) })
      await payload.db.pool.query('update asset_collections set is_public = $2, allow_download = $3, share_password = $4, tries = 0, tries_until = null where id = $1', [id, !w.isRevoked, w.canDownload, w.hasPassword ? hash : null])
    } else {
      await save('collection-shares', id, { expiresAt: written(w.end) })
      await payload.db.pool.query('update collection_shares set is_revoked = $2, access_level = $3::text::enum_collection_shares_access_level, password = $4, tries = 0, tries_until = null where id = $1', [id, w.isRevoked, w.canDownload ? 'DOWNLOAD' : 'VIEW', w.hasPassword ? hash : null])
    }
    await payload.db.pool.query('update assets set status = $2, expires_at = $3::timestamptz where id = $1', [asset.id, w.status, written(w.asset)])
    await payload.db.pool.query('update asset_libraries set visibility = $2 where id = $1', [library.id, w.visibility])
  }
  const served = { file: 0, page: 0 }
  const easy = world.map((one): World => ({ ...one, canDownload: true, isRevoked: false, status: 'APPROVED', visibility: 'PUBLIC' }))
  await fc.assert(
    fc.asyncProperty(fc.oneof({ arbitrary: world, weight: 1 }, { arbitrary: easy, weight: 1 }), async (w) => {
      await arrange(w)
      const headers: Record<string, string> = w.given ? { 'x-share-password': w.given } : {}
      const get = (path: string) => engine.request('GET', `/api/shares/${shares[w.kind].token}${path}`, { headers })
      const isOpen = !w.isRevoked && (!w.hasPassword || w.given === PASSWORD) && (!w.end || w.end.ms > 0)
      const isServable = (!w.asset || w.asset.ms > 0) && ['APPROVED', 'PENDING'].includes(w.status) && w.visibility !== 'INTERNAL'
      const page = await get('')
      const shown = page.status === 200 ? ((await page.json()) as { assets: { id: string }[] }).assets.map(({ id }) => id) : null
      const [download, zip] = [await get(`/assets/${asset.id}/download`), await get('/zip')]
      const archive = Buffer.from(await zip.arrayBuffer()).toString('latin1')
      await download.arrayBuffer()
      expect({ download: download.status === 200, inZip: zip.status === 200 && archive.includes('.png'), shown }).toEqual({
        download: isOpen && isServable && w.canDownload,
        inZip: isOpen && isServable && w.canDownload,
        shown: isOpen ? (isServable ? [asset.id] : []) : null,
      })
      if (isOpen) served.page += 1
      if (isOpen && isServable && w.canDownload) served.file += 1
    }),
    { numRuns: 80 },
  )
  expect(served.page).toBeGreaterThan(5)
  expect(served.file).toBeGreaterThan(0)
})
