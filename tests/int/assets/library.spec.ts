import { configToSchema } from '@payloadcms/graphql'
import { execute, parse } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createEngine } from '@/tests/support/createEngine'
import type { Caller, Engine } from '@/tests/support/createEngine'
import { insert } from '@/tests/support/fixtures/insert'
import type { Row } from '@/tests/support/fixtures/insert'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

import { createAsset, createFile } from './createAsset'

let engine: Engine
let a: TestOrganization
let open: Row
let secret: Row

beforeAll(async () => {
  engine = await createEngine()
  ;({ a } = await twoOrganizations(engine))
  open = await insert(engine, 'asset-libraries', { name: 'Open', organization: a.id })
  secret = await insert(engine, 'asset-libraries', { allowedRoles: ['PRODUCER'], allowedUsers: [a.users.VIEWER.id], name: 'Secret', organization: a.id })
})
afterAll(() => engine?.stop())

const json = async <Body>(method: string, path: string, as: Caller | undefined, body?: unknown): Promise<{ body: Body; status: number }> => {
  const answer = await engine.request(method, path, { as, body })
  return { body: (await answer.json()) as Body, status: answer.status }
}
const names = async (path: string, as: Caller): Promise<number> => (await json<{ totalDocs?: number }>('GET', path, as)).body.totalDocs ?? 0
let schema: GraphQLSchema | undefined

/** How many posters GraphQL shows. */
const counted = async (who: { collection: 'users'; id: string }): Promise<number> => {
  const user = await engine.payload.findByID({ collection: 'users' as never, depth: 0, id: who.id, overrideAccess: true })
  const req = await createLocalReq({ user: { ...(user as object), collection: 'users' } as never }, engine.payload)
  schema ??= (configToSchema(engine.payload.config) as { schema: GraphQLSchema }).schema
  const document = parse('{ Assets(where: { name: { like: "poster" } }) { totalDocs } }')
  const { data } = await execute({ contextValue: { headers: {}, req: Object.assign(req, { payloadAPI: 'GraphQL' }) }, document, schema })
  return (data as { Assets: { totalDocs: number } }).Assets.totalDocs
}
type Failure = { errors: { data: { code: string }; message: string }[] }
const codeOf = (body: unknown) => (body as Failure).errors?.[0]?.data?.code

describe('libraries (B001-040)', () => {
  it('are open to allowed users and roles in every way of reading, and to nobody else', { timeout: 60_000 }, async () => {
    const hidden = await createAsset(engine, { library: secret.id, name: 'Hidden poster', organization: a.id })
    const shown = await createAsset(engine, { library: open.id, name: 'Shown poster', organization: a.id })
    await insert(engine, 'asset-folders', { library: secret.id, name: 'Drafts', organization: a.id })
    await insert(engine, 'comments', { asset: hidden.id, content: 'Not yet', organization: a.id })
    const { MEMBER, OWNER, PRODUCER, VIEWER } = a.users
    for (const [who, count] of [[PRODUCER, 2], [VIEWER, 2], [OWNER, 2], [MEMBER, 1]] as const) {
      expect(await names('/api/assets?where[name][like]=poster', who)).toBe(count)
      expect(await names('/api/asset-versions', who)).toBe(count)
      expect(await names('/api/asset-libraries?where[name][in]=Open,Secret', who)).toBe(count)
      expect(await names('/api/files', who)).toBe(count)
      expect(await names('/api/asset-folders', who)).toBe(count - 1)
      expect(await names('/api/comments', who)).toBe(who === VIEWER || who === MEMBER || who === PRODUCER || who === OWNER ? count - 1 : 0)
      expect((await json<{ totalDocs: number }>('GET', '/api/assets/count?where[name][like]=poster', who)).body.totalDocs).toBe(count)
    }
    expect([await counted(MEMBER), await counted(VIEWER)]).toEqual([1, 2])
    const filename = (await engine.sql<{ filename: string }>('select f.filename from files f join assets s on s.file_id = f.id where s.id = $1', [hidden.id]))[0]?.filename
    expect((await engine.request('GET', `/api/files/file/${filename}`, { as: MEMBER })).status).toBe(403)
    expect((await engine.request('GET', `/api/files/file/${filename}`, { as: VIEWER })).status).toBe(200)
    expect((await engine.request('GET', `/api/assets/${hidden.id}`, { as: MEMBER })).status).toBe(404)
    expect((await engine.request('GET', `/api/assets/${hidden.id}/download`, { as: MEMBER })).status).toBe(404)
    expect((await engine.request('GET', `/api/assets/${shown.id}/download`, { as: MEMBER })).status).toBe(200)
    expect((await json('PATCH', `/api/assets/${shown.id}`, MEMBER, { library: secret.id })).status).toBe(400)
    const file = await createFile(engine, a.id)
    expect((await json('POST', '/api/assets', MEMBER, { assetType: 'IMAGE_PHOTO', file: file.id, library: secret.id, name: 'Smuggled' })).status).toBe(403)
    expect((await json<object>('GET', '/api/access', MEMBER)).status).toBe(200)
  })

  it('show client users what is approved and in force, of public libraries and of their own', async () => {
    const shared = await insert(engine, 'asset-libraries', { client: a.client, name: 'For the client', organization: a.id, visibility: 'CLIENT' })
    const everyone = await insert(engine, 'asset-libraries', { name: 'For everyone', organization: a.id, visibility: 'PUBLIC' })
    const one = await createAsset(engine, { library: shared.id, organization: a.id })
    await createAsset(engine, { library: everyone.id, organization: a.id })
    await createAsset(engine, { library: shared.id, organization: a.id, status: 'PENDING' })
    await createAsset(engine, { expiresAt: '2020-01-01T00:00:00.000Z', library: everyone.id, organization: a.id })
    expect(await names('/api/assets', a.clientUser)).toBe(2)
    expect((await engine.request('GET', `/api/assets/${one.id}/download`, { as: a.clientUser })).status).toBe(200)
    const [row] = await engine.sql<{ download_count: string }>('select download_count from assets where id = $1', [one.id])
    expect(Number(row?.download_count)).toBe(1)
  })

  it('approve at once where no approval is asked for, and hold back what needs it (B001-060)', async () => {
    const free = await insert(engine, 'asset-libraries', { name: 'Free', organization: a.id, settings: { requireApproval: false } })
    const strict = await insert(engine, 'asset-libraries', { name: 'Strict', organization: a.id, settings: { requireApproval: true } })
    const upload = async (library: string, as: Caller) => {
      const file = await createFile(engine, a.id)
      return json<{ doc: { id: string; status: string } }>('POST', '/api/assets', as, { assetType: 'IMAGE_PHOTO', file: file.id, library, name: `By ${library}`, slug: `by-${file.id}`, status: 'APPROVED' })
    }
    expect((await upload(free.id, a.users.ARTIST)).body.doc.status).toBe('APPROVED')
    const held = (await upload(strict.id, a.users.ARTIST)).body.doc
    expect(held.status).toBe('PENDING')
    expect((await json('PATCH', `/api/assets/${held.id}`, a.users.ARTIST, { status: 'APPROVED' })).status).toBe(403)
    expect((await json<{ doc: { status: string } }>('PATCH', `/api/assets/${held.id}`, a.users.PRODUCER, { status: 'APPROVED' })).body.doc.status).toBe('APPROVED')
    const again = await createFile(engine, a.id)
    expect((await json('POST', '/api/asset-versions', a.users.ARTIST, { asset: held.id, changeType: 'REVISION', file: again.id })).status).toBe(201)
    expect((await json<{ status: string }>('GET', `/api/assets/${held.id}`, a.users.ARTIST)).body.status).toBe('PENDING')
  })
})

describe('the states of an asset (B001-045)', () => {
  it('begin with PENDING, are moved by who may, along their transitions only, and say who approved', async () => {
    const file = await createFile(engine, a.id)
    const made = await json<{ doc: { id: string; status: string } }>('POST', '/api/assets', a.users.ARTIST, { assetType: 'IMAGE_PHOTO', file: file.id, library: open.id, name: 'Draft' })
    expect([made.status, made.body.doc.status]).toEqual([201, 'PENDING'])
    const move = async (status: string, as: Caller = a.users.PRODUCER) => (await json('PATCH', `/api/assets/${made.body.doc.id}`, as, { status })).status
    expect(await move('APPROVED', a.users.ARTIST)).toBe(403)
    expect(await move('REJECTED', a.users.ARTIST)).toBe(403)
    expect(await move('EXPIRED')).toBe(409)
    expect([await move('REJECTED'), await move('APPROVED'), await move('PENDING'), await move('APPROVED')]).toEqual([200, 409, 200, 200])
    const [row] = await engine.sql<{ by: string; isLately: boolean }>(`select approved_by_id as by, approved_at > now() - interval '1 minute' as "isLately" from assets where id = $1`, [made.body.doc.id])
    expect(row).toEqual({ by: a.users.PRODUCER.id, isLately: true })
    expect([await move('ARCHIVED'), await move('APPROVED'), await move('PENDING')]).toEqual([200, 409, 200])
    expect((await json('PATCH', `/api/assets/${made.body.doc.id}`, a.users.PRODUCER, { status: 'LOST' })).status).toBe(409)
  })
})

describe('where an asset comes from (B001-049)', () => {
  it('is said as one of six kinds, with the id of the stock service', async () => {
    for (const sourceType of ['UPLOAD', 'IMPORT', 'STOCK', 'GENERATED', 'CAPTURE', 'EXTERNAL']) {
      const file = await createFile(engine, a.id)
      const made = await json<{ doc: { externalId: string; id: string; sourceType: string } }>('POST', '/api/assets', a.users.ARTIST, { assetType: 'IMAGE_PHOTO', externalId: `S-${sourceType}`, file: file.id, library: open.id, name: sourceType, sourceType })
      expect(made.body.doc, JSON.stringify(made.body)).toMatchObject({ externalId: `S-${sourceType}`, sourceType })
      expect(await names(`/api/assets?where[sourceType][equals]=${sourceType}&where[externalId][equals]=S-${sourceType}`, a.users.ARTIST)).toBe(1)
    }
    const file = await createFile(engine, a.id)
    expect((await json('POST', '/api/assets', a.users.ARTIST, { assetType: 'IMAGE_PHOTO', file: file.id, library: open.id, name: 'Found', sourceType: 'FOUND' })).status).toBe(400)
  })
})

describe('folders (B001-042)', () => {
  const folder = (name: string, parent?: string) => insert(engine, 'asset-folders', { library: open.id, name, organization: a.id, parent })
  const pathOf = async (id: string) => (await engine.sql<{ depth: string; path: string }>('select path, depth from asset_folders where id = $1', [id])).map(({ depth, path }) => `${path} ${Number(depth)}`)[0]

  it('move with everything below them, and never into themselves', async () => {
    const work = await folder('Work')
    const year = await folder('2026', work.id)
    const leaf = await folder('Final 100%_', year.id)
    const archive = await folder('Archive')
    expect(await pathOf(leaf.id)).toBe('/Work/2026/Final 100%_ 2')
    expect((await json('PATCH', `/api/asset-folders/${work.id}`, a.users.PRODUCER, { name: 'Jobs', parent: archive.id })).status).toBe(200)
    expect(await Promise.all([work, year, leaf].map(({ id }) => pathOf(id)))).toEqual(['/Archive/Jobs 1', '/Archive/Jobs/2026 2', '/Archive/Jobs/2026/Final 100%_ 3'])
    const refused = await json('PATCH', `/api/asset-folders/${archive.id}`, a.users.PRODUCER, { parent: leaf.id })
    expect([refused.status, codeOf(refused.body)]).toEqual([409, 'LIBRARY_FOLDER_CYCLE'])
    const full = await json('DELETE', `/api/asset-folders/${year.id}`, a.users.PRODUCER)
    expect([full.status, codeOf(full.body)]).toEqual([409, 'LIBRARY_FOLDER_NOT_EMPTY'])
    const elsewhere = await insert(engine, 'asset-folders', { library: secret.id, name: 'Else', organization: a.id })
    expect((await json('PATCH', `/api/asset-folders/${leaf.id}`, a.users.PRODUCER, { parent: elsewhere.id })).status).toBe(400)
  })

  it('have a path that is theirs alone in their library', async () => {
    const create = async (library: string) => (await json('POST', '/api/asset-folders', a.users.PRODUCER, { library, name: 'Twins' })).status
    const other = await insert(engine, 'asset-libraries', { name: 'Beside', organization: a.id })
    expect([await create(open.id), await create(open.id), await create(other.id)]).toEqual([201, 400, 201])
  })

  it('make no circle when two are moved into each other at once', async () => {
    const [left, right] = [await folder('Left'), await folder('Right')]
    const answers = await Promise.all([
      json('PATCH', `/api/asset-folders/${left.id}`, a.users.PRODUCER, { parent: right.id }),
      json('PATCH', `/api/asset-folders/${right.id}`, a.users.TEAM_LEAD, { parent: left.id }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('versions (B001-050)', () => {
  it('have exactly one current one, however many are added at once, and can be restored', async () => {
    const asset = await createAsset(engine, { library: open.id, organization: a.id })
    const files = await Promise.all([1, 2, 3, 4].map(() => createFile(engine, a.id)))
    const answers = await Promise.all(files.map(({ id }, index) => json('POST', '/api/asset-versions', [a.users.OWNER, a.users.ADMIN, a.users.TEAM_LEAD, a.users.PRODUCER][index], { asset: asset.id, file: id, isCurrentVersion: false, versionNumber: 99 })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const versions = () =>
      engine.sql<{ change_type: string; current: boolean; diff: object | null; file_id: string; id: string; number: number }>(
        'select id, version_number::int as number, change_type, is_current_version as current, file_id, diff_metadata as diff from asset_versions where asset_id = $1 order by version_number',
        [asset.id],
      )
    const before = await versions()
    expect(before.map(({ change_type, current, number }) => [number, change_type, current])).toEqual([
      [1, 'INITIAL', false], [2, 'UPDATE', false], [3, 'UPDATE', false], [4, 'UPDATE', false], [5, 'UPDATE', true],
    ])
    expect(before[4]?.diff).toHaveProperty('filename')
    const restored = await json<{ doc: { changeType: string; versionNumber: number } }>('POST', `/api/asset-versions/${before[1]?.id}/restore`, a.users.PRODUCER)
    expect([restored.status, restored.body.doc.changeType, restored.body.doc.versionNumber]).toEqual([201, 'RESTORE', 6])
    const after = await versions()
    expect(after.filter(({ current }) => current).map(({ number }) => number)).toEqual([6])
    const [row] = await engine.sql<{ file_id: string }>('select file_id from assets where id = $1', [asset.id])
    expect(row?.file_id).toBe(before[1]?.file_id)
    expect((await json('DELETE', `/api/asset-versions/${after[5]?.id}`, a.users.PRODUCER)).status).toBe(409)
  })

  it('come with every new file of an asset, and a file belongs to one asset (B001-043)', async () => {
    const asset = await createAsset(engine, { library: open.id, organization: a.id })
    const other = await createAsset(engine, { library: open.id, organization: a.id })
    const file = await createFile(engine, a.id)
    await json('PATCH', `/api/assets/${asset.id}`, a.users.PRODUCER, { file: file.id })
    const [current] = await engine.sql<{ file_id: string; number: number }>('select file_id, version_number::int as number from asset_versions where asset_id = $1 and is_current_version', [asset.id])
    expect(current).toEqual({ file_id: file.id, number: 2 })
    const stolen = await json('POST', '/api/asset-versions', a.users.PRODUCER, { asset: other.id, file: file.id })
    expect([stolen.status, codeOf(stolen.body)]).toEqual([409, 'LIBRARY_FILE_TAKEN'])
    const twin = await json('POST', '/api/assets', a.users.PRODUCER, { assetType: 'IMAGE_PHOTO', file: file.id, library: open.id, name: 'Twin', slug: 'twin-of-a-file' })
    expect(twin.status).toBeGreaterThanOrEqual(400)
  })
})

describe('use (B001-047)', () => {
  it('is kept by briefs and content, and keeps an asset from being deleted', async () => {
    const asset = await createAsset(engine, { library: open.id, name: 'Key visual', organization: a.id })
    const brief = await insert(engine, 'briefs', { assetLinks: [{ asset: asset.id }], organization: a.id, title: 'Spring launch' })
    const type = await insert(engine, 'content-types', { name: 'Page', organization: a.id, schema: { fields: [{ name: 'hero', type: 'json' }] }, slug: 'page' })
    const entry = await insert(engine, 'content-entries', { contentType: type.id, data: { hero: { image: asset.id } }, organization: a.id, slug: 'home', title: 'Home' })
    await insert(engine, 'brands', { logos: [asset.id], name: 'Acme', organization: a.id })
    await insert(engine, 'deliverables', { brief: brief.id, organization: a.id, primaryAsset: asset.id, status: 'IN_PROGRESS', title: 'Poster', type: 'IMAGE' })
    const usage = await json<{ hidden: number; places: { collection: string; title: string }[] }>('GET', `/api/assets/${asset.id}/usage`, a.users.OWNER)
    expect(usage.body.places.map(({ collection, title }) => `${collection}: ${title}`).sort()).toEqual(['brands: Acme', 'briefs: Spring launch', 'content-entries: Home', 'deliverables: Poster'])
    const { usedInBriefs, usedInContent } = await engine.payload.findByID({ collection: 'assets' as never, depth: 0, id: asset.id, overrideAccess: true })
    expect([usedInBriefs, usedInContent]).toEqual([[brief.id], [entry.id]])
    const kept = await json<Failure>('DELETE', `/api/assets/${asset.id}`, a.users.PRODUCER)
    expect([kept.status, codeOf(kept.body)]).toEqual([409, 'LIBRARY_ASSET_IN_USE'])
    expect(kept.body.errors[0]?.message).toContain('Spring launch')
    await engine.payload.update({ collection: 'briefs' as never, context: { principal: { kind: 'system' } }, data: { assetLinks: [] } as never, id: brief.id, overrideAccess: true })
    const [links] = await engine.sql<{ n: number }>(`select count(*)::int as n from assets_rels where parent_id = $1 and path = 'usedInBriefs'`, [asset.id])
    expect(links?.n).toBe(0)
  })

  it('of none lets it go, with its files', async () => {
    const asset = await createAsset(engine, { library: open.id, organization: a.id })
    expect((await json('DELETE', `/api/assets/${asset.id}`, a.users.PRODUCER)).status).toBe(200)
    const [job] = await engine.sql<{ payload: { files: string[] } }>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'delete-asset-files' order by j.id desc limit 1`,
    )
    expect(job?.payload.files).toHaveLength(1)
  })
})
