import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { insert, type Row } from '@/tests/support/fixtures/insert'

import { openTransfers, type Transfers } from './openTransfers'

let transfers: Transfers
beforeAll(async () => {
  transfers = await openTransfers()
}, 240_000)
afterAll(() => transfers?.stop())

const RUNS = Number(process.env.TRANSFER_RUNS ?? 4)
const text = fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'é', '☃', '"', ',', ';', '\n', '=', "'", '<', '&', '{', '|', ' ', '𝄞') })
const word = fc.stringMatching(/^[a-z]{1,8}$/)
const rich = fc.array(text, { maxLength: 3 }).map((texts) => ({ root: { children: texts.map((one) => ({ children: [{ format: 0, text: one, type: 'text', version: 1 }], type: 'paragraph', version: 1 })), type: 'root', version: 1 } }))
const reference = fc.nat({ max: 5 })
const data = fc.record(
  {
    body: rich,
    course: fc.constantFrom('starter', 'main'),
    day: fc.constantFrom('2026-02-28', '2024-02-29T23:59:59Z'),
    extra: fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as unknown),
    isNew: fc.boolean(),
    labels: fc.uniqueArray(word, { maxLength: 3 }),
    notes: text,
    others: fc.uniqueArray(reference, { maxLength: 3 }),
    parts: fc.array(fc.record({ grams: fc.integer(), of: reference }, { requiredKeys: [] }), { maxLength: 2 }),
    price: fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  },
  { requiredKeys: [] },
)
const dish = fc.record({
  data,
  draft: fc.option(data),
  noIndex: fc.boolean(),
  pageTemplate: fc.boolean(),
  seoTitle: fc.option(word, { nil: undefined }),
  status: fc.constantFrom('DRAFT', 'PUBLISHED', 'UNPUBLISHED', 'ARCHIVED'),
  tags: fc.uniqueArray(word, { maxLength: 2 }),
  title: fc.stringMatching(/^[A-Za-z][A-Za-z é&<"]{0,20}$/),
  translation: fc.option(fc.record({ data: fc.record({ body: rich }), isPublic: fc.boolean(), status: fc.constantFrom('PENDING', 'IN_PROGRESS', 'REVIEW', 'APPROVED', 'OUTDATED') })),
})
type Dish = typeof dish extends fc.Arbitrary<infer Value> ? Value : never
type Given = Dish['data']

/** References are numbers of other dishes until all are known. */
const linked = ({ others, parts, ...rest }: Given, ids: string[]) => ({
  ...rest,
  ...(others && { others: [...new Set(others.map((at) => ids[at % ids.length]))] }),
  ...(parts && { parts: parts.map(({ grams, of }) => ({ ...(grams !== undefined && { grams }), ...(of !== undefined && { of: ids[of % ids.length] }) })) }),
})

const make = async (dishes: Dish[]): Promise<void> => {
  const { engine, organization, type } = transfers
  const of = { organization: organization.id }
  const tags = new Map<string, string>()
  for (const name of new Set(dishes.flatMap((one) => one.tags))) {
    const [known] = await engine.sql<{ id: string }>('select id from content_tags where organization_id = $1 and slug = $2', [organization.id, name])
    tags.set(name, known?.id ?? (await insert(engine, 'content-tags', { ...of, name, slug: name })).id)
  }
  const template = (await engine.sql<{ id: string }>('select id from page_templates where organization_id = $1', [organization.id]))[0] ?? (await insert(engine, 'page-templates', { ...of, contentType: type.id, defaults: {}, name: 'Layout', structure: { sections: [] } }))
  const rows: Row[] = []
  for (const { title } of dishes) rows.push(await insert(engine, 'content-entries', { ...of, contentType: type.id, data: { title }, status: 'UNPUBLISHED' }))
  const change = (entry: Row, values: object, draft = false) =>
    engine.payload.update({ collection: 'content-entries' as never, context: { principal: { kind: 'system' } }, data: values as never, depth: 0, draft, id: entry.id, overrideAccess: true })
  for (const [at, { data: given, draft, noIndex, pageTemplate, seoTitle, status, tags: names, title, translation }] of dishes.entries()) {
    const entry = rows[at] as Row
    const content = { data: { ...linked(given, rows.map(({ id }) => id)), title }, noIndex, ...(pageTemplate && { pageTemplate: template.id }), seoTitle, tags: names.map((name) => tags.get(name)) }
    if (status === 'DRAFT') await change(entry, { ...content, status: 'DRAFT' }, true)
    else if (status === 'UNPUBLISHED') await change(entry, content)
    else await change(entry, { ...content, status })
    if (status === 'PUBLISHED' && draft) await change(entry, { data: { ...linked(draft, rows.map(({ id }) => id)), title: `${title} two` } }, true)
    if (!translation) continue
    const row = await insert(engine, 'content-localizations', { ...of, data: translation.data, entry: entry.id, locale: 'de', slug: `de-${at}`, status: translation.status === 'PENDING' ? 'PENDING' : 'IN_PROGRESS', title: `de ${at}` })
    const way: Record<string, string[]> = { APPROVED: ['REVIEW', 'APPROVED'], OUTDATED: ['REVIEW', 'APPROVED', 'OUTDATED'], REVIEW: ['REVIEW'] }
    for (const next of way[translation.status] ?? []) await engine.payload.update({ collection: 'content-localizations' as never, context: { principal: { kind: 'system' } }, data: { status: next } as never, id: row.id, overrideAccess: true })
    if (translation.isPublic && translation.status === 'APPROVED' && status === 'PUBLISHED') expect((await engine.request('POST', `/api/content-localizations/${row.id}/publish`, { as: transfers.editor, body: {} })).status).toBe(200)
  }
}

const sorted = (file: Buffer) => (JSON.parse(file.toString()) as { externalId: string; others: unknown }[]).sort((a, b) => (a.externalId < b.externalId ? -1 : 1))

describe('an export as JSON', () => {
  it('says everything: wiped and imported again, the export is the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dish, { maxLength: 6, minLength: 2 }), async (dishes) => {
        await transfers.wipe()
        await make(dishes)
        const before = await transfers.exportFile('JSON')
        expect(before.toString().includes('"pageTemplate":"layout"')).toBe(dishes.some(({ pageTemplate }) => pageTemplate))
        const ids = (await transfers.entries()).map(({ id }) => id)
        await transfers.wipe()
        const done = await transfers.importFile('dishes.json', before)
        expect(done, await transfers.errors(done.id)).toMatchObject({ failed: 0, rowsTotal: dishes.length, status: 'DONE' })
        const again = await transfers.exportFile('JSON')
        expect(sorted(again)).toEqual(sorted(before))
        expect((await transfers.entries()).map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([])
        expect(await transfers.importFile('dishes.json', before)).toMatchObject({ created: 0, failed: 0, unchanged: dishes.length, updated: 0 })
      }),
      { endOnFailure: !process.env.TRANSFER_SHRINK, numRuns: RUNS },
    )
  }, 600_000)
})

describe('an export', () => {
  const file = JSON.stringify([
    { data: { body: { root: { children: [{ children: [{ format: 1, text: 'Bold', type: 'text' }], tag: 'h2', type: 'heading' }], type: 'root' } }, isNew: false, labels: ['a b', 'c;d'], notes: '=1+1', price: -3, title: '=Sum' }, externalId: 'x-1', publishedAt: '2020-01-02T03:04:05.000Z', slug: 'sum', status: 'PUBLISHED', tags: ['warm'] },
    { data: { extra: { a: [1] }, others: ['x-1'], title: 'Two' }, externalId: 'x-2', seoTitle: "'quoted", slug: 'two', status: 'DRAFT' },
  ])

  it.each(['CSV', 'MARKDOWN', 'WORDPRESS'])('as %s comes back where it came from', async (format) => {
    await transfers.wipe()
    await transfers.importFile('dishes.json', file)
    const exported = await transfers.exportFile(format)
    const name = { CSV: 'dishes.csv', MARKDOWN: 'dishes.zip', WORDPRESS: 'dishes.xml' }[format] ?? ''
    if (format !== 'WORDPRESS') expect(await transfers.importFile(name, exported), exported.toString()).toMatchObject({ created: 0, failed: 0 })
    const before = (await transfers.entries()).map(({ data: said }) => said)
    await transfers.wipe()
    const done = await transfers.importFile(name, exported)
    expect(done, await transfers.errors(done.id)).toMatchObject({ created: 2, failed: 0 })
    const [one, two] = await transfers.entries()
    expect(one).toMatchObject({ external_id: 'x-1', published_at: new Date('2020-01-02T03:04:05Z'), slug: 'sum', status: 'PUBLISHED', title: '=Sum' })
    expect(two).toMatchObject({ external_id: 'x-2', slug: 'two', status: 'DRAFT', title: 'Two' })
    if (format === 'WORDPRESS') return
    expect(one?.data).toMatchObject({ isNew: false, labels: ['a b', 'c;d'], notes: '=1+1', price: -3 })
    expect(two?.data).toEqual({ ...before[1], others: [one?.id] })
    expect(two?.seo_title).toBe("'quoted")
    if (format === 'CSV') expect(exported.toString()).toContain(",'=1+1,")
  })

  it('that was stopped goes on after the last entry it has, not from the beginning', async () => {
    await transfers.wipe()
    await transfers.importFile('dishes.json', JSON.stringify([1, 2, 3].map((n) => ({ data: { title: `T${n}` }, externalId: `t${n}` }))))
    const { editor, engine } = transfers
    const { doc } = (await (await engine.request('POST', '/api/content-transfers/export', { as: editor, body: { contentType: 'dish' } })).json()) as { doc: { id: string } }
    await transfers.ended(doc.id)
    const ids = (await engine.sql<{ external_id: string; id: string }>('select id, external_id from content_entries where organization_id = $1 order by id', [transfers.organization.id]))
    // As a worker leaves it that died after the first two; without their part, so that the file says what was read again.
    await engine.sql(`update content_transfers set status = 'CANCELLED', phase = 'ROWS', rows_done = 2, created = 2, last_id = $2, parts = '[]' where id = $1`, [doc.id, ids[1]?.id])
    expect(await transfers.post(doc.id, 'resume')).toBe(200)
    expect(await transfers.ended(doc.id)).toMatchObject({ created: 3, rowsDone: 3, status: 'DONE' })
    const file = (await (await engine.request('GET', `/api/content-transfers/${doc.id}/file`, { as: editor })).json()) as { externalId: string }[]
    expect(file.map(({ externalId }) => externalId)).toEqual([ids[2]?.external_id])
  })

  it('of several types is JSON, of nothing an empty list, and is for whoever may read it', async () => {
    await transfers.wipe()
    expect((await transfers.exportFile('JSON')).toString()).toBe('[]\n')
    const { editor, engine } = transfers
    expect((await engine.request('POST', '/api/content-transfers/export', { as: editor, body: { format: 'CSV' } })).status).toBe(400)
    const begun = (await (await engine.request('POST', '/api/content-transfers/export', { as: editor, body: {} })).json()) as { doc: { id: string } }
    await transfers.ended(begun.doc.id)
    expect(await transfers.post(begun.doc.id, 'resume')).toBe(409)
    expect((await engine.request('GET', `/api/content-transfers/${begun.doc.id}/file`)).status).toBe(401)
  })
})
