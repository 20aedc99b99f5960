import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readCsv } from '@/src/csv/readCsv'
import { createEngine, type Caller, type Engine } from '@/tests/support/createEngine'
import { insert, type Row } from '@/tests/support/fixtures/insert'
import { twoOrganizations, type TestOrganization } from '@/tests/support/twoOrganizations'

import { createAsset, picture } from './createAsset'

let engine: Engine
let a: TestOrganization
let b: TestOrganization
let library: Row

beforeAll(async () => {
  engine = await createEngine()
  ;({ a, b } = await twoOrganizations(engine))
  library = await insert(engine, 'asset-libraries', { name: 'Stock', organization: a.id })
})
afterAll(() => engine?.stop())

type Imported = { changed: number; errors?: { data: { code: string }; message: string }[]; failed: number; rows: { asset: null | string; changes: Record<string, { from: unknown; to: unknown }>; line: number; problems: { accepted: string; column: string; given: string }[] }[]; unchanged: number }
const asset = (data: Record<string, unknown>) => createAsset(engine, { library: library.id, organization: a.id, ...data })
const exported = async (query = '', as: Caller = a.users.OWNER) => {
  const answer = await engine.request('GET', `/api/assets/metadata.csv${query}`, { as })
  const text = await answer.text()
  const rows: string[][] = []
  for await (const { cells } of readCsv((async function* () { yield text })())) rows.push(cells)
  return { rows, type: answer.headers.get('content-type') }
}
const upload = async (csv: string, more: Record<string, unknown> = {}, as: Caller = a.users.OWNER) => {
  const answer = await engine.request('POST', '/api/assets/metadata-import', { as, body: { by: 'id', csv, ...more } })
  return { ...((await answer.json()) as Imported), status: answer.status }
}
const stored = async (id: string) => (await engine.payload.findByID({ collection: 'assets', depth: 0, id, overrideAccess: true })) as unknown as Record<string, unknown>

describe('metadata as CSV', () => {
  it('goes out with what one may see and comes back unchanged; formulas stay text', async () => {
    const one = await asset({ copyrightYear: 2024, description: 'Two lines,\n"quoted"', expiresAt: '2031-05-01T10:00:00.000Z', license: 'ROYALTY_FREE', name: '=HYPERLINK("x")', tags: ['sea', 'dawn'] })
    const hidden = await insert(engine, 'asset-libraries', { allowedRoles: ['ADMIN'], name: 'Closed', organization: a.id, slug: 'closed' })
    await asset({ library: hidden.id, name: 'Hidden' })
    await createAsset(engine, { library: (await insert(engine, 'asset-libraries', { name: 'Other', organization: b.id })).id, name: 'Foreign', organization: b.id })
    const { rows, type } = await exported('', a.users.PRODUCER)
    expect(type).toContain('text/csv')
    const names = rows[0] ?? []
    const row = Object.fromEntries(names.map((name, index) => [name, rows.find(([id]) => id === one.id)?.[index]]))
    expect(row).toMatchObject({ copyrightYear: '2024', description: 'Two lines,\n"quoted"', expiresAt: '2031-05-01T10:00:00.000Z', library: 'Stock', license: 'ROYALTY_FREE', name: `'=HYPERLINK("x")`, tags: 'sea; dawn' })
    expect(rows.flat().filter((cell) => cell === 'Hidden' || cell === 'Foreign')).toEqual([])
    const whole = await (await engine.request('GET', `/api/assets/metadata.csv?library=${library.id}`, { as: a.users.OWNER })).text()
    expect(await upload(whole)).toMatchObject({ changed: 0, failed: 0, status: 200, unchanged: 1 })
  })

  it('is previewed without writing, then written row by row; a bad cell is named and its row left as it was', async () => {
    const [good, bad] = [await asset({ externalId: 'S-1', license: 'OWNED', name: 'Good', tags: ['old'] }), await asset({ externalId: 'S-2', name: 'Bad' })]
    const csv = 'externalId;name;license;expiresAt;tags;usageRights\r\nS-1;"Better; still";;2031-01-02;new; "Web only"\r\n'.replace('; "Web', ';"Web') + 'S-2;;STOLEN;tomorrow;x;y\r\nS-3;Nobody;;;;\r\nS-1;Again;;;;\r\n'
    const preview = await upload(csv, { by: 'externalId', preview: true })
    expect(preview).toMatchObject({ changed: 1, failed: 3 })
    expect((await stored(good.id)).name).toBe('Good')
    const done = await upload(csv, { by: 'externalId' })
    expect(done.rows).toEqual(preview.rows)
    expect(done.rows[0]).toMatchObject({ asset: good.id, changes: { license: { from: 'OWNED', to: null }, name: { from: 'Good', to: 'Better; still' } }, line: 2, problems: [] })
    expect(await stored(good.id)).toMatchObject({ expiresAt: '2031-01-02T00:00:00.000Z', license: null, name: 'Better; still', tags: ['new'], usageRights: 'Web only' })
    expect(done.rows.slice(1).map(({ line, problems }) => [line, problems.map(({ column, given }) => [column, given])])).toEqual([
      [3, [['name', ''], ['license', 'STOLEN'], ['expiresAt', 'tomorrow']]],
      [4, [['externalId', 'S-3']]],
      [5, [['externalId', 'S-1']]],
    ])
    expect(await stored(bad.id)).toMatchObject({ name: 'Bad' })
    expect(done.rows[1]?.problems[1]?.accepted).toContain('ROYALTY_FREE')
  })

  it('finds assets by file name, knows its columns, and writes only what the caller may', async () => {
    const one = await asset({ name: 'By file' })
    const [{ filename } = { filename: '' }] = await engine.sql<{ filename: string }>('select f.filename from assets a join files f on f.id = a.file_id where a.id = $1', [one.id])
    expect(await upload(`filename,name\n${filename},Renamed`, { by: 'filename' })).toMatchObject({ changed: 1 })
    expect((await stored(one.id)).name).toBe('Renamed')
    const unknown = await upload('id,colour\n1,red')
    expect([unknown.status, unknown.errors?.[0]?.data.code, unknown.errors?.[0]?.message]).toEqual([400, 'VALIDATION', expect.stringContaining("csv.colour: is no column; accepted are id, filename")])
    expect((await upload('id,name\n"1,x')).errors?.[0]?.data.code).toBe('CSV_INVALID')
    expect((await upload(`id,name\n${one.id},Mine`, {}, b.users.OWNER)).rows[0]).toMatchObject({ asset: null, problems: [{ column: 'id' }] })
    expect((await upload(`id,name\n${one.id},Mine`, {}, a.users.VIEWER)).status).toBe(403)
    expect((await stored(one.id)).name).toBe('Renamed')
  })
})

describe('metadata as XMP', () => {
  it('goes out as a sidecar and comes back', async () => {
    const one = await asset({ copyrightHolder: 'Ines & Co', description: 'The <harbour>', externalId: 'X-9', license: 'OWNED', name: 'Harbour', tags: ['sea', 'dawn'] })
    const answer = await engine.request('GET', `/api/assets/${one.id}/xmp`, { as: a.users.OWNER })
    expect(answer.headers.get('content-disposition')).toContain('harbour.xmp')
    const xmp = await answer.text()
    const other = await asset({ name: 'Blank' })
    expect((await engine.request('POST', `/api/assets/${other.id}/xmp`, { as: a.users.OWNER, body: { xmp } })).status).toBe(200)
    expect(await stored(other.id)).toMatchObject({ copyrightHolder: 'Ines & Co', description: 'The <harbour>', externalId: 'X-9', license: 'OWNED', name: 'Harbour', tags: ['sea', 'dawn'] })
    expect((await engine.request('POST', `/api/assets/${other.id}/xmp`, { as: a.users.OWNER, body: { xmp: 'no' } })).status).toBe(400)
    for (const method of ['GET', 'POST']) expect((await engine.request(method, `/api/assets/${other.id}/xmp`, { as: b.users.OWNER, ...(method === 'POST' && { body: { xmp } }) })).status).toBe(404)
  })

  it('comes with an upload, and wins over what the file itself says', async () => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await picture())], 'photo.png', { type: 'image/png' }))
    const xmp = '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><r:Bag><r:li>quay</r:li></r:Bag></dc:subject><dc:rights><r:Alt><r:li>Jonas</r:li></r:Alt></dc:rights></r:Description></r:RDF>'
    form.set('_payload', JSON.stringify({ library: library.id, tags: ['own'], xmp }))
    const answer = await engine.request('POST', '/api/assets/upload', { as: a.users.OWNER, body: form })
    expect(answer.status).toBe(201)
    const { asset: made } = (await answer.json()) as { asset: { id: string } }
    expect(await stored(made.id)).toMatchObject({ copyrightHolder: 'Jonas', tags: ['own', 'quay'] })
  })
})
