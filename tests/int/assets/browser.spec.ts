import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { BrowseAnswer } from '@/plugins/browser/operations/types'
import { readLook } from '@/plugins/assets/operations/readLook'
import { colorKeyOf } from '@/src/media/colorKeyOf'
import { createEngine } from '@/tests/support/createEngine'
import type { Caller, Engine } from '@/tests/support/createEngine'
import { insert } from '@/tests/support/fixtures/insert'
import type { Row } from '@/tests/support/fixtures/insert'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

import { createAsset } from './createAsset'
import { drawPhoto } from './openDam'

let engine: Engine
let a: TestOrganization
let b: TestOrganization
let open: Row
let secret: Row
const folders: Record<string, Row> = {}
const assets: Record<string, Row> = {}

type Answer = BrowseAnswer & { errors?: { data?: { code: string }; path?: string }[] }
const browse = async (query: string, as: Caller = a.users.OWNER): Promise<Answer & { names: string[]; status: number }> => {
  const response = await engine.request('GET', `/api/assets/browse?${query}`, { as })
  const body = (await response.json()) as Answer
  return { ...body, names: (body.docs ?? []).map(({ name }) => name), status: response.status }
}
const counts = (values: { count: number; value: string }[] | undefined) => Object.fromEntries((values ?? []).map(({ count, value }) => [value, count]))

/** An asset that was read: its look is that of a picture really drawn. */
const add = async (name: string, data: Record<string, unknown> & { library?: string; organization?: string }, draw: { at?: [number, number]; flop?: boolean; seed?: string; size?: [number, number] } = {}) => {
  const { at, flop = false, seed, size = [320, 200] } = draw
  const look = await readLook(await drawPhoto(...size, { ...(at && { at }), ...(seed && { seed }) }).flop(flop).png().toBuffer())
  const metadata = { colors: look.colors, height: size[1], width: size[0] }
  const asset = await createAsset(engine, { colorKeys: look.colors.map(colorKeyOf), colorNames: look.colorNames, fingerprint: look.fingerprint, library: open.id, metadata, name, organization: a.id, ...data })
  await engine.sql('update assets set look = $2::real[] where id = $1', [asset.id, look.histogram])
  assets[name] = asset
}

beforeAll(async () => {
  engine = await createEngine()
  ;({ a, b } = await twoOrganizations(engine))
  open = await insert(engine, 'asset-libraries', { name: 'Open', organization: a.id })
  secret = await insert(engine, 'asset-libraries', { allowedUsers: [a.users.ARTIST.id], name: 'Secret', organization: a.id })
  const foreign = await insert(engine, 'asset-libraries', { name: 'Foreign', organization: b.id })
  folders.shoots = await insert(engine, 'asset-folders', { library: open.id, name: 'Shoots', organization: a.id })
  folders.day = await insert(engine, 'asset-folders', { library: open.id, name: 'Day one', organization: a.id, parent: folders.shoots.id })
  await add('Harbour at dawn', { folder: folders.day.id, license: 'OWNED', tags: ['sea', 'morning'] }, { seed: '#1144aa' })
  await add('Harbour at dusk', { folder: folders.shoots.id, license: 'ROYALTY_FREE', tags: ['sea'] }, { at: [0.79, 0.51], seed: '#1144aa' })
  await add('Meadow', { license: 'OWNED', tags: ['green', '100%'] }, { at: [0.2, 0.2], seed: '#22aa33', size: [200, 320] })
  await add('Red poster', { assetType: 'IMAGE_GRAPHIC', status: 'PENDING' }, { at: [0.5, 0.1], flop: true, seed: '#dd1111', size: [200, 200] })
  await add('Secret harbour', { library: secret.id, tags: ['sea'] }, { seed: '#1144aa' })
  await add('Foreign harbour', { library: foreign.id, organization: b.id, tags: ['sea'] }, { seed: '#1144aa' })
}, 120_000)
afterAll(() => engine?.stop())

describe('the search behind the asset browser', { timeout: 60_000 }, () => {
  it('shows what the person may see and nothing else: tenancy, permission and library are part of the query (B001-040)', async () => {
    expect((await browse('q=harbour&sort=name')).names).toEqual(['Harbour at dawn', 'Harbour at dusk', 'Secret harbour'])
    const member = await browse('q=harbour&sort=name', a.users.MEMBER)
    expect(member).toMatchObject({ names: ['Harbour at dawn', 'Harbour at dusk'], total: 2 })
    expect(counts(member.facets?.tag)).toEqual({ morning: 1, sea: 2 })
    expect(member.facets?.library).toEqual([{ count: 2, label: 'Open', value: open.id }])
    expect(await browse(`library=${secret.id}`, a.users.MEMBER)).toMatchObject({ names: [], total: 0 })
    expect(await browse(`id=${assets['Secret harbour']?.id}`, a.users.MEMBER)).toMatchObject({ names: [] })
    expect((await browse(`like=${assets['Secret harbour']?.id}`, a.users.MEMBER)).status).toBe(404)
    expect((await browse(`like=${assets['Foreign harbour']?.id}`)).status).toBe(404)
    expect((await browse('q=harbour', b.users.OWNER)).names).toEqual(['Foreign harbour'])
    expect((await browse('', a.clientUser)).status).toBe(403)
    expect((await engine.request('GET', '/api/assets/browse')).status).toBe(401)
    const places = async (as: Caller) => ((await (await engine.request('GET', '/api/assets/places', { as })).json()) as { places: { assets: number; name: string }[] }).places.map(({ assets: count, name }) => `${name} ${count}`)
    expect(await places(a.users.MEMBER)).toEqual(['Open 2', 'Shoots 1', 'Day one 1'])
    expect(await places(a.users.ARTIST)).toEqual(['Open 2', 'Secret 1', 'Shoots 1', 'Day one 1'])
  })

  it('finds words anywhere people expect them, and narrows by folder, tags, colour name and orientation', async () => {
    expect((await browse('q=dawn harb')).names).toEqual(['Harbour at dawn'])
    expect((await browse('q=morn')).names).toEqual(['Harbour at dawn'])
    expect((await browse('q=100%25')).names).toEqual(['Meadow'])
    expect((await browse(`folder=${folders.shoots?.id}&sort=name`)).names).toEqual(['Harbour at dawn', 'Harbour at dusk'])
    expect((await browse(`folder=${folders.day?.id}`)).names).toEqual(['Harbour at dawn'])
    expect((await browse(`folder=none&library=${open.id}&sort=name`)).names).toEqual(['Meadow', 'Red poster'])
    expect((await browse('tag=sea&tag=morning')).names).toEqual(['Harbour at dawn'])
    expect((await browse('orientation=PORTRAIT&orientation=SQUARE&sort=name')).names).toEqual(['Meadow', 'Red poster'])
    expect((await browse('colorName=green')).names).toEqual(['Meadow'])
  })

  it('counts each facet as if nothing of it were chosen, within everything else', async () => {
    const { facets, names, total } = await browse('type=IMAGE_GRAPHIC&sort=name', a.users.MEMBER)
    expect([names, total]).toEqual([['Red poster'], 1])
    expect(counts(facets?.type)).toEqual({ IMAGE_GRAPHIC: 1, IMAGE_PHOTO: 3 })
    expect(counts(facets?.status)).toEqual({ PENDING: 1 })
    expect(counts(facets?.orientation)).toEqual({ SQUARE: 1 })
    const both = await browse('type=IMAGE_GRAPHIC&status=APPROVED', a.users.MEMBER)
    expect([both.total, counts(both.facets?.type), counts(both.facets?.status)]).toEqual([0, { IMAGE_PHOTO: 3 }, { PENDING: 1 }])
    expect(counts((await browse('', a.users.MEMBER)).facets?.license)).toEqual({ OWNED: 2, ROYALTY_FREE: 1, UNKNOWN: 1 })
  })

  it('finds pictures by a colour and by how another looks, nearest first', async () => {
    expect((await browse('color=%23dd1111')).names[0]).toBe('Red poster')
    expect((await browse('color=%2322aa33')).names).toEqual(['Meadow'])
    const like = await browse(`like=${assets['Harbour at dawn']?.id}`, a.users.MEMBER)
    expect(like.names[0]).toBe('Harbour at dusk')
    expect(like.docs[0]?.likeness).toBeGreaterThan(80)
    expect(like.names).not.toContain('Red poster')
  })

  it('pages by key, in every order, without gaps or repetition', async () => {
    for (const sort of ['newest', 'oldest', 'updated', 'name', 'largest', 'expiring']) {
      const all = (await browse(`sort=${sort}&limit=100`)).names
      const found: string[] = []
      let cursor: null | string = ''
      while (cursor !== null) {
        const page: Answer & { names: string[]; status: number } = await browse(`sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`)
        expect(page.status).toBe(200)
        found.push(...page.names)
        cursor = page.nextCursor
      }
      expect(found, sort).toEqual(all)
      expect(new Set(found).size).toBe(5)
    }
    const { nextCursor } = await browse('sort=name&limit=2')
    expect(await browse(`sort=newest&cursor=${nextCursor}`)).toMatchObject({ errors: [{ data: { code: 'BROWSER_CURSOR_INVALID' } }], status: 400 })
    expect(await browse('cursor=nonsense')).toMatchObject({ status: 400 })
    expect(await browse('color=red&orientation=ROUND')).toMatchObject({ errors: [{ path: 'query.color' }, { path: 'query.orientation.0' }], status: 400 })
  })

  it('gives thumbnails signed addresses, and the session one for what has expired', async () => {
    const [hit] = (await browse('q=meadow')).docs
    expect(hit).toMatchObject({ thumbnail: null, thumbnailState: 'PENDING' })
    await engine.sql(`update asset_renditions set status = 'COMPLETED' where asset_id = $1`, [hit?.id])
    const [ready] = (await browse('q=meadow')).docs
    expect(ready?.thumbnail).toMatch(/^\/media\/[\w-]{24}\/\d+\/[0-9a-f-]{36}\/THUMBNAIL_MEDIUM$/)
    await engine.sql(`update assets set expires_at = now() - interval '1 minute' where id = $1`, [hit?.id])
    expect((await browse('q=meadow')).docs[0]).toMatchObject({ isExpired: true, thumbnail: `/api/assets/${hit?.id}/renditions/THUMBNAIL_MEDIUM` })
    await engine.sql(`update assets set expires_at = null where id = $1`, [hit?.id])
  })
})

describe('an edit of many assets', { timeout: 60_000 }, () => {
  type Change = { after: Record<string, unknown>; before: Record<string, unknown>; id: string }
  type Done = { done: string[]; failed: { code: string; id: string }[]; undo: Change[] }
  const post = async (path: string, body: unknown, as: Caller = a.users.PRODUCER) => {
    const response = await engine.request('POST', `/api/assets/${path}`, { as, body })
    return { ...((await response.json()) as Done), status: response.status }
  }
  const ids = (...names: string[]) => names.map((name) => String(assets[name]?.id))
  const state = async () =>
    engine.sql(`select a.name, a.status::text as status, a.license::text as license, a.folder_id as folder, array(select t.text from assets_texts t where t.parent_id = a.id and t.path = 'tags' order by t."order") as tags from assets a where a.organization_id = $1 order by a.name`, [a.id])

  it('saves what may be changed, names what may not, and is taken back as a whole', async () => {
    const before = await state()
    const edit = { addTags: ['autumn'], ids: ids('Harbour at dawn', 'Red poster', 'Secret harbour', 'Foreign harbour'), removeTags: ['sea'], set: { folder: folders.shoots?.id, license: 'OWNED' } }
    const done = await post('bulk-edit', edit)
    expect(done.done).toEqual(ids('Harbour at dawn', 'Red poster'))
    expect(done.failed).toEqual(ids('Secret harbour', 'Foreign harbour').map((id) => expect.objectContaining({ code: 'NOT_FOUND', id })))
    expect(done.undo).toHaveLength(2)
    expect((await browse('tag=autumn&license=OWNED&sort=name')).names).toEqual(['Harbour at dawn', 'Red poster'])
    expect(await post('bulk-undo', { changes: done.undo })).toMatchObject({ done: ids('Harbour at dawn', 'Red poster'), failed: [] })
    expect(await state()).toEqual(before)
  })

  it('moves states by their transitions and back, refuses illegal ones, and keeps what others changed since', async () => {
    const before = await state()
    const approved = await post('bulk-edit', { ids: ids('Red poster', 'Meadow'), transition: 'approve' })
    expect(approved).toMatchObject({ done: ids('Red poster'), failed: [{ code: 'STATE_TRANSITION_ILLEGAL', id: assets.Meadow?.id }] })
    expect(await post('bulk-undo', { changes: approved.undo })).toMatchObject({ done: ids('Red poster'), failed: [] })
    const archived = await post('bulk-edit', { ids: ids('Harbour at dusk'), transition: 'archive' })
    expect(await post('bulk-undo', { changes: archived.undo })).toMatchObject({ done: ids('Harbour at dusk'), failed: [] })
    expect(await state()).toEqual(before)
    const tagged = await post('bulk-edit', { addTags: ['x'], ids: ids('Meadow') })
    await engine.request('PATCH', `/api/assets/${assets.Meadow?.id}`, { as: a.users.PRODUCER, body: { tags: ['mine'] } })
    expect(await post('bulk-undo', { changes: tagged.undo })).toMatchObject({ done: [], failed: [{ code: 'BROWSER_CHANGED_SINCE' }] })
    expect((await post('bulk-edit', { addTags: ['x'], ids: ids('Meadow') }, a.users.VIEWER)).status).toBe(403)
    expect((await post('bulk-edit', { ids: ids('Meadow') })).status).toBe(400)
  })
})

describe('facets of many assets', () => {
  it('count kinds exactly and estimate tags and colours from a sample, within what one may see', { timeout: 60_000 }, async () => {
    const many = await insert(engine, 'asset-libraries', { name: 'Many', organization: b.id, slug: 'many' })
    await engine.sql(
      `with made as (
         insert into files (id, organization_id, filename, mime_type, filesize) select gen_random_uuid(), $1, 'many-' || n || '.png', 'image/png', 10 from generate_series(1, 12000) n returning id, filename
       ), rows as (
         insert into assets (id, organization_id, library_id, file_id, name, slug, asset_type, status, metadata)
         select gen_random_uuid(), $1, $2, id, filename, filename, 'IMAGE_ICON', 'APPROVED', case when filename ~ '[05].png$' then '{"width": 10, "height": 20}' else '{}' end::jsonb from made returning id, name
       )
       insert into assets_texts (parent_id, path, "order", text) select id, 'tags', 1, case when name ~ '[0-4].png$' then 'even' else 'rest' end from rows union all select id, 'colorNames', 1, 'red' from rows`,
      [b.id, many.id],
    )
    const all = await browse(`library=${many.id}`, b.users.OWNER)
    expect(all.total).toBe(12_000)
    expect(counts(all.facets?.type)).toEqual({ IMAGE_ICON: 12_000 })
    expect(counts(all.facets?.orientation)).toEqual({ PORTRAIT: 2400 })
    const [red] = all.facets?.colorName ?? []
    expect(red).toEqual({ count: 12_000, isEstimate: true, value: 'red' })
    for (const { count, isEstimate } of all.facets?.tag ?? []) expect([isEstimate, Math.abs(count - 6000) < 600]).toEqual([true, true])
    expect(all.facets?.tag).toHaveLength(2)
    const half = await browse(`library=${many.id}&tag=even`, b.users.OWNER)
    expect(half.total).toBe(6000)
    expect(half.facets?.tag).toEqual([{ count: 6000, value: 'even' }])
    const words = await browse('q=many-77', b.users.OWNER)
    expect(words.total).toBe(111)
    expect((await browse('q=many-77')).total).toBe(0)
    expect((await browse('type=NONSENSE')).status).toBe(400)
  })
})
