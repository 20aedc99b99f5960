import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { registryOf } from '@/src/plugin/registryOf'
import { createEngine } from '@/tests/support/createEngine'
import type { Caller, Engine } from '@/tests/support/createEngine'
import { insert } from '@/tests/support/fixtures/insert'
import type { Row } from '@/tests/support/fixtures/insert'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

import { createAsset } from './createAsset'

const DAY_MS = 86_400_000

let engine: Engine
let a: TestOrganization
let library: Row

beforeAll(async () => {
  engine = await createEngine()
  ;({ a } = await twoOrganizations(engine))
  library = await insert(engine, 'asset-libraries', { name: 'Stock', organization: a.id })
})
afterAll(() => engine?.stop())

const at = (daysFromNow: number) => new Date(Date.now() + daysFromNow * DAY_MS)
const tick = async (now = new Date()): Promise<void> => {
  const schedule = registryOf(engine.payload).schedules.find(({ name }) => name === 'asset-rights')
  await schedule?.run({ now, payload: engine.payload, signal: new AbortController().signal })
}
const filenameOf = async (id: string) => (await engine.sql<{ filename: string }>('select f.filename from files f join assets s on s.file_id = f.id where s.id = $1', [id]))[0]?.filename
const call = async (method: string, path: string, as: Caller, body?: unknown) => engine.request(method, path, { as, body })
const statusOf = async (id: string) => (await engine.sql<{ status: string }>('select status::text from assets where id = $1', [id]))[0]?.status

describe('rights (B001-046, B001-048)', () => {
  it('end with their time: no bytes by any way, before any schedule has run', async () => {
    const asset = await createAsset(engine, { library: library.id, license: 'RIGHTS_MANAGED', organization: a.id })
    const url = `/api/files/file/${await filenameOf(asset.id)}`
    expect((await call('GET', url, a.users.OWNER)).status).toBe(200)
    await engine.sql(`update assets set expires_at = now() - interval '1 second' where id = $1`, [asset.id])
    for (const path of [url, `/api/assets/${asset.id}/download`]) {
      const closed = await call('GET', path, a.users.OWNER)
      expect([path, closed.status, ((await closed.json()) as { errors: { data: { code: string } }[] }).errors[0]?.data.code]).toEqual([path, 410, 'LIBRARY_ASSET_EXPIRED'])
    }
    expect(await statusOf(asset.id)).toBe('APPROVED')
    await tick()
    expect(await statusOf(asset.id)).toBe('EXPIRED')
    expect((await call('POST', '/api/brands', a.users.OWNER, { logos: [asset.id], name: 'Late' })).status).toBe(410)
    const type = await insert(engine, 'content-types', { name: 'Page', organization: a.id, schema: { fields: [{ name: 'hero', type: 'json' }] }, slug: 'page' })
    for (const [at, image] of [asset.id, asset.file].entries()) {
      expect((await call('POST', '/api/content-entries', a.users.OWNER, { contentType: type.id, data: { hero: { image } }, slug: `late-${at}`, title: 'Late' })).status).toBe(410)
    }
    expect((await call('PATCH', `/api/assets/${asset.id}`, a.users.OWNER, { status: 'APPROVED' })).status).toBe(409)
    expect((await call('PATCH', `/api/assets/${asset.id}`, a.users.OWNER, { expiresAt: at(400).toISOString(), status: 'APPROVED' })).status).toBe(200)
    expect((await call('GET', url, a.users.OWNER)).status).toBe(200)
    expect((await call('POST', '/api/content-entries', a.users.OWNER, { contentType: type.id, data: { hero: { image: asset.id } }, slug: 'in-time', title: 'In time' })).status).toBe(201)
  })

  it('keep a deliverable from being sent whose asset has expired meanwhile', async () => {
    const asset = await createAsset(engine, { library: library.id, organization: a.id })
    const brief = await insert(engine, 'briefs', { organization: a.id, title: 'Film' })
    const deliverable = await insert(engine, 'deliverables', { brief: brief.id, organization: a.id, primaryAsset: asset.id, status: 'IN_PROGRESS', title: 'Film, cut', type: 'VIDEO' })
    await engine.sql(`update deliverables set status = 'APPROVED' where id = $1`, [deliverable.id])
    await engine.sql(`update assets set expires_at = now() - interval '1 second' where id = $1`, [asset.id])
    expect((await call('PATCH', `/api/deliverables/${deliverable.id}`, a.users.OWNER, { status: 'DELIVERED' })).status).toBe(410)
  })

  it('are warned of 90, 30 and 7 days before, each exactly once, and anew for a new end', async () => {
    const asset = await createAsset(engine, { expiresAt: at(100).toISOString(), library: library.id, name: 'Song', organization: a.id })
    await engine.sql('update assets set created_by_id = $2 where id = $1', [asset.id, a.users.PRODUCER.id])
    await insert(engine, 'brands', { logos: [asset.id], name: 'Loud', organization: a.id })
    const warned = async () =>
      (await engine.sql<{ days: number }>(`select (payload->>'days')::int as days from content_events where event_type = 'asset.expiring' and source_id = $1 order by created_at`, [asset.id])).map(({ days }) => days)
    await Promise.all([tick(), tick()])
    expect(await warned()).toEqual([])
    for (const days of [10.5, 11, 69, 70.5, 71, 92.9, 93.5, 94]) await Promise.all([tick(at(days)), tick(at(days))])
    expect(await warned()).toEqual([90, 30, 7])
    const messages = await engine.sql<{ message: string }>('select message from notifications where user_id = $1', [a.users.PRODUCER.id])
    expect(messages.map(({ message }) => message)).toEqual(Array.from({ length: 3 }, () => 'It is used in Loud.'))
    await call('PATCH', `/api/assets/${asset.id}`, a.users.OWNER, { expiresAt: at(140).toISOString() })
    await tick(at(138))
    expect(await warned()).toEqual([90, 30, 7, 7])
  })

  it('have a report of what ends when and where it is used', async () => {
    const soon = await createAsset(engine, { expiresAt: at(20).toISOString(), library: library.id, name: 'Soon gone', organization: a.id })
    await insert(engine, 'brands', { logos: [soon.id], name: 'Quiet', organization: a.id })
    const report = (await (await call('GET', '/api/assets/expiring?days=30&limit=50', a.users.OWNER)).json()) as { docs: { name: string; places: { title: string }[] }[] }
    expect(report.docs.find(({ name }) => name === 'Soon gone')?.places.map(({ title }) => title)).toEqual(['Quiet'])
  })
})
