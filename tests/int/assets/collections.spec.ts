import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { registryOf } from '@/src/plugin/registryOf'
import { matches } from '@/src/rules/matches'
import { parseRules } from '@/src/rules/parseRules'
import { createEngine } from '@/tests/support/createEngine'
import type { Caller, Engine } from '@/tests/support/createEngine'
import { insert } from '@/tests/support/fixtures/insert'
import type { Row } from '@/tests/support/fixtures/insert'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

import { createAsset } from './createAsset'

let engine: Engine
let a: TestOrganization
let library: Row

beforeAll(async () => {
  engine = await createEngine()
  ;({ a } = await twoOrganizations(engine))
  library = await insert(engine, 'asset-libraries', { name: 'Open', organization: a.id })
})
afterAll(() => engine?.stop())

const call = async <Body = Record<string, unknown>>(method: string, path: string, body?: unknown, as: Caller = a.users.PRODUCER) => {
  const answer = await engine.request(method, path, { as, body })
  return { body: (await answer.json()) as Body, status: answer.status }
}
type Members = { docs: { asset: { id: string; name: string }; note: null | string }[]; totalDocs: number }
const collection = (data: Record<string, unknown>) => insert(engine, 'asset-collections', { name: `Collection ${Math.random()}`, organization: a.id, ...data })
const asset = (data: Record<string, unknown> = {}) => createAsset(engine, { library: library.id, organization: a.id, ...data })

describe('collections (B001-053, B001-054, B001-056, B001-062)', () => {
  it('by rules have the members the rules say, after any edits (property)', { timeout: 120_000 }, async () => {
    const assets = await Promise.all(['Sea', 'Sand', 'Snow', 'Sun'].map((name) => asset({ name })))
    const smart = await collection({ collectionType: 'SMART', smartRules: { conditions: [{ field: 'tags', operator: 'contains', value: 'summer' }], match: 'all' } })
    const rule = fc.oneof(
      fc.record({ field: fc.constant('tags'), operator: fc.constantFrom('contains', 'in', 'not_in'), value: fc.subarray(['summer', 'winter', 'blue'], { minLength: 1 }) }),
      fc.record({ field: fc.constant('assetType'), operator: fc.constantFrom('equals', 'not_equals'), value: fc.constantFrom('IMAGE_PHOTO', 'IMAGE_LOGO') }),
      fc.record({ field: fc.constant('expiresAt'), operator: fc.constantFrom('after', 'before'), value: fc.constant('2030-01-01T00:00:00.000Z') }),
      fc.record({ field: fc.constant('expiresAt'), operator: fc.constant('exists'), value: fc.boolean() }),
    )
    const edit = fc.record({
      assetType: fc.constantFrom('IMAGE_PHOTO', 'IMAGE_LOGO'),
      expiresAt: fc.constantFrom(null, '2029-05-05T00:00:00.000Z', '2031-05-05T00:00:00.000Z'),
      tags: fc.subarray(['summer', 'winter', 'blue']),
      which: fc.nat({ max: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 2, minLength: 1 }), fc.array(rule, { maxLength: 3, minLength: 1 }), fc.constantFrom('all', 'any'), async (edits, conditions, match) => {
        for (const { which, ...data } of edits) {
          await engine.payload.update({ collection: 'assets' as never, context: { principal: { kind: 'system' } }, data: data as never, id: assets[which]?.id as string, overrideAccess: true })
        }
        expect((await call('PATCH', `/api/asset-collections/${smart.id}`, { smartRules: { conditions, match } })).status).toBe(200)
        const parsed = parseRules({ conditions, match })
        if (!('rules' in parsed)) throw new Error('the rules are no rules')
        const { docs } = await engine.payload.find({ collection: 'assets' as never, depth: 0, limit: 100, overrideAccess: true, where: { organization: { equals: a.id } } })
        const expected = docs.filter((doc) => matches(parsed.rules, doc)).map(({ id }) => id).sort()
        const { body } = await call<Members>('GET', `/api/asset-collections/${smart.id}/assets`)
        expect(body.docs.map((member) => member.asset.id).sort()).toEqual(expected)
      }),
      { numRuns: 15 },
    )
    expect((await call('POST', '/api/asset-collection-items', { asset: assets[0]?.id, collection: smart.id })).status).toBe(409)
    expect((await call('PATCH', `/api/asset-collections/${smart.id}`, { smartRules: { conditions: [{ field: 'nothing', operator: 'equals', value: 1 }], match: 'all' } })).status).toBe(400)
  })

  it('by hand keep their order and notes, and an asset once', async () => {
    const manual = await collection({ collectionType: 'MANUAL' })
    const [one, two, three] = [await asset({ name: 'One' }), await asset({ name: 'Two' }), await asset({ name: 'Three' })]
    for (const { id } of [one, two, three]) await call('POST', '/api/asset-collection-items', { asset: id, collection: manual.id, note: `why ${id}` })
    expect((await call('POST', '/api/asset-collection-items', { asset: one.id, collection: manual.id })).status).toBe(400)
    const names = async () => (await call<Members>('GET', `/api/asset-collections/${manual.id}/assets`)).body.docs.map((member) => member.asset.name)
    expect(await names()).toEqual(['One', 'Two', 'Three'])
    expect((await call('POST', `/api/asset-collections/${manual.id}/order`, { assets: [three.id, one.id] })).body).toEqual({ ordered: 2 })
    expect(await names()).toEqual(['Three', 'One', 'Two'])
    const list = async () => (await call<{ cover: null | string; docs: { note: null | string }[] }>('GET', `/api/asset-collections/${manual.id}/assets`)).body
    expect((await list()).docs.map(({ note }) => note)).toEqual([three, one, two].map(({ id }) => `why ${id}`))
    expect((await list()).cover).toBe(three.file)
    await call('PATCH', `/api/asset-collections/${manual.id}`, { coverImage: two.file })
    expect((await list()).cover).toBe(two.file)
    const [added] = await engine.sql<{ by: string }>('select added_by_id as by from asset_collection_items where collection_id = $1 limit 1', [manual.id])
    expect(added?.by).toBe(a.users.PRODUCER.id)
  })

  it('for delivery take approved assets only, and lightboxes are cleared away in their time', async () => {
    const delivery = await collection({ collectionType: 'DELIVERABLE' })
    const pending = await asset({ status: 'PENDING' })
    expect((await call('POST', '/api/asset-collection-items', { asset: pending.id, collection: delivery.id })).status).toBe(409)
    const lightbox = await collection({ collectionType: 'LIGHTBOX' })
    await insert(engine, 'asset-collection-items', { asset: pending.id, collection: lightbox.id, organization: a.id })
    const clear = async (days: number) => {
      const schedule = registryOf(engine.payload).schedules.find(({ name }) => name === 'clear-lightboxes')
      await schedule?.run({ now: new Date(Date.now() + days * 86_400_000), payload: engine.payload, signal: new AbortController().signal })
      return (await engine.sql('select 1 from asset_collections where id = $1', [lightbox.id])).length
    }
    const own = await collection({ cleanUpAt: new Date(Date.now() + 5 * 86_400_000).toISOString(), collectionType: 'LIGHTBOX' })
    const isOwnThere = async () => (await engine.sql('select 1 from asset_collections where id = $1', [own.id])).length
    expect([await clear(4), await isOwnThere(), await clear(6), await isOwnThere()]).toEqual([1, 1, 1, 0])
    expect([await clear(29), await clear(31)]).toEqual([1, 0])
    expect(await engine.sql('select 1 from assets where id = $1', [pending.id])).toHaveLength(1)
  })
})

describe('comments on assets (B001-059)', () => {
  it('mark points, areas and moments, in threads that can be settled', async () => {
    const film = await asset({ assetType: 'VIDEO_EDITED', metadata: { duration: 12.48 } })
    const say = (data: Record<string, unknown>) => call<{ doc: Record<string, unknown> & { id: string } }>('POST', '/api/comments', { asset: film.id, content: 'Here', ...data })
    const moment = await say({ annotationData: { time: 3.0417 }, annotationType: 'timestamp', author: a.users.VIEWER.id })
    expect([moment.status, moment.body.doc.authorType]).toEqual([201, 'USER'])
    const [row] = await engine.sql<{ author: string; time: string }>(`select author_id as author, annotation_data->>'time' as time from comments where id = $1`, [moment.body.doc.id])
    expect(row).toEqual({ author: a.users.PRODUCER.id, time: '3.0417' })
    expect((await say({ annotationData: { height: 0.25, width: 0.5, x: 0.5, y: 0.25 }, annotationType: 'rect' })).status).toBe(201)
    const refused = [
      ...[{ time: 13 }, { time: -1 }, {}].map((annotationData) => ({ annotationData, annotationType: 'timestamp' })),
      ...[{ x: 0.5, y: 1.5 }, { y: 0.5 }].map((annotationData) => ({ annotationData, annotationType: 'point' })),
      { annotationData: { height: 0.1, width: 0.6, x: 0.5, y: 0 }, annotationType: 'rect' },
    ]
    for (const mark of refused) expect([mark, (await say(mark)).status]).toEqual([mark, 400])
    const answer = await say({ parent: moment.body.doc.id })
    const again = await say({ parent: answer.body.doc.id })
    const [thread] = await engine.sql<{ parent: string }>('select parent_id as parent from comments where id = $1', [again.body.doc.id])
    expect(thread?.parent).toBe(moment.body.doc.id)
    const other = await asset()
    expect((await say({ asset: other.id, parent: moment.body.doc.id })).status).toBe(400)
    await call('PATCH', `/api/comments/${moment.body.doc.id}`, { isResolved: true })
    const [settled] = await engine.sql<{ by: string; resolved_at: Date | null }>('select resolved_by_id as by, resolved_at from comments where id = $1', [moment.body.doc.id])
    expect([settled?.by, settled?.resolved_at instanceof Date]).toEqual([a.users.PRODUCER.id, true])
  })
})
