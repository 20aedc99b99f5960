import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'

import { resolveTransferOptions } from '@/plugins/transfer/options'
import { transfersSchedule } from '@/plugins/transfer/schedules/transfersSchedule'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'

import { openTransfers, type Transfers } from './openTransfers'

let transfers: Transfers
beforeAll(async () => {
  transfers = await openTransfers()
}, 240_000)
afterAll(() => transfers?.stop())
beforeEach(() => transfers.wipe())

const zipOf = async (files: Record<string, string>): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
const lines = (text: string) => text.trim().split('\r\n')

describe('an import', () => {
  it('makes entries, knows them again by their external id, and changes only what differs', async () => {
    const soup = { data: { day: '2026-03-01', price: 4, title: 'Soup' }, externalId: 'a', publishedAt: '2020-01-02T03:04:05.000Z', slug: 'soup', status: 'PUBLISHED', tags: ['warm'] }
    const cake = { data: { title: 'Cake' }, externalId: 'b', status: 'DRAFT' }
    expect(await transfers.importFile('dishes.json', JSON.stringify([soup, cake]))).toMatchObject({ created: 2, failed: 0, rowsTotal: 2, status: 'DONE' })
    expect([await transfers.live('soup'), await transfers.live('cake')]).toEqual([true, false])
    const [first] = await transfers.entries()
    expect(first?.published_at).toEqual(new Date(soup.publishedAt))
    const again = await transfers.importFile('dishes.jsonl', [soup, { ...cake, data: { price: 9 } }].map((one) => JSON.stringify(one)).join('\n'))
    expect(again).toMatchObject({ created: 0, failed: 0, unchanged: 1, updated: 1 })
    expect((await transfers.entries()).map(({ data, version_number: version }) => [data, Number(version)])).toEqual([[soup.data, 1], [{ price: 9, title: 'Cake' }, 2]])
  })

  it('says row by row and column by column what is wrong, and takes in the rest', async () => {
    const csv = '\uFEFFexternalId,title,status,data.price,data.isNew,data.labels,data.body,color\r\n1,Soup,PUBLISHED,4.50,yes,"warm;red","# Hello\n\nyou",\r\n'
    const good = csv.replace(',color', '').replace(',\r\n', '\r\n')
    const done = await transfers.importFile('dishes.csv', `${good}2,"Say ""cheese""",DRAFT,abc,maybe,,,\r\n3,Short\r\n,No id,DRAFT,1,,,\r\n5,Five,ELSEWHERE,1,,,\r\n6,Six,DRAFT,6,no,,\r\n`)
    expect(done).toMatchObject({ created: 2, failed: 4, rowsTotal: 6, status: 'DONE' })
    const [one, six] = await transfers.entries()
    expect(one).toMatchObject({ data: { isNew: true, labels: ['warm', 'red'], price: 4.5 }, plain_text: 'Soup\nHello\nyou\nwarm, red', status: 'PUBLISHED' })
    expect(six?.data).toMatchObject({ isNew: false, price: 6 })
    const [head, ...rows] = lines(await transfers.errors(done.id))
    expect(head).toBe('row,place,externalId,column,problem')
    expect(rows).toEqual([
      '2,line 5,,,"has 8 cells, the first row has 7 columns"',
      '3,line 6,,,"has 2 cells, the first row has 7 columns"',
      '4,line 7,,externalId,"is missing: without it, or a slug, importing again would make the entry twice"',
      '5,line 8,5,status,"must be one of DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED, UNPUBLISHED, ARCHIVED"',
    ])
    const wrong = await transfers.importFile('dishes.csv', csv)
    expect(lines(await transfers.errors(wrong.id))[1]).toMatch(/^1,line 2,1,color,"is no column of 'Dish'; its columns are .*data\.price/)
    const types = await transfers.importFile('dishes.csv', 'externalId,data.title,data.price,data.course,data.parts\r\n7,Seven,abc,dessert,[1\r\n8,Eight,1,dessert,[]\r\n')
    expect(lines(await transfers.errors(types.id)).slice(1)).toEqual([
      '1,line 2,7,data.price,"is ""abc"", accepted: a number such as 12.5"',
      '1,line 2,7,data.parts,"is ""[1"", accepted: JSON"',
      '2,line 3,8,data.course,"must be one of starter, main"',
    ])
  })

  it('knows rows again by whichever column, key or path holds their external id', async () => {
    const csv = 'No,title,data.price\r\nA-1,Soup,4\r\nA-2,Cake,5\r\n'
    expect(await transfers.importFile('dishes.csv', csv, { externalIdFrom: 'No' })).toMatchObject({ created: 2, failed: 0 })
    expect(await transfers.importFile('dishes.csv', csv.replace('4', '6'), { externalIdFrom: 'No' })).toMatchObject({ created: 0, failed: 0, unchanged: 1, updated: 1 })
    const rows = [{ data: { notes: 'A-1', price: 7 } }, { data: { notes: 'A-3', title: 'Pie' } }, { data: { title: 'Nobody' } }]
    const byPath = await transfers.importFile('dishes.json', JSON.stringify(rows), { externalIdFrom: 'data.notes' })
    expect(byPath, await transfers.errors(byPath.id)).toMatchObject({ created: 1, failed: 1, updated: 1 })
    expect((await transfers.entries()).map(({ data, external_id: name }) => [name, data])).toEqual([['A-1', { notes: 'A-1', price: 7, title: 'Soup' }], ['A-2', { price: 5, title: 'Cake' }], ['A-3', { notes: 'A-3', title: 'Pie' }]])
    const byKey = await transfers.importFile('dishes.jsonl', '{"nr":8,"data":{"title":"Eight"}}', { externalIdFrom: 'nr' })
    expect(byKey, await transfers.errors(byKey.id)).toMatchObject({ created: 1, failed: 0 })
    const zip = await zipOf({ 'a.md': '---\ntitle: Tart\nuid: t-1\n---\nHot' })
    expect(await transfers.importFile('site.zip', zip, { externalIdFrom: 'uid' })).toMatchObject({ created: 1, failed: 0 })
    expect((await transfers.entries()).map(({ external_id: name }) => name)).toEqual(['8', 'A-1', 'A-2', 'A-3', 't-1'])
    const none = await transfers.importFile('dishes.csv', csv, { externalIdFrom: 'Number' })
    expect(lines(await transfers.errors(none.id))[1]).toBe('1,line 2,,Number,"is no column of this file; its columns are No, title, data.price"')
  })

  it('tries first when asked to, and changes nothing by that', async () => {
    await transfers.importFile('dishes.json', JSON.stringify([{ data: { title: 'Old' }, externalId: 'old' }]))
    const file = [{ data: { price: 1 }, externalId: 'old' }, { data: { others: ['z'], title: 'New' }, externalId: 'new' }, { data: { others: ['z'], price: 'x' }, externalId: 'bad' }, { data: { title: 'Z' }, externalId: 'z' }]
    const tried = await transfers.importFile('dishes.json', JSON.stringify(file), { dryRun: true })
    expect(tried).toMatchObject({ created: 2, failed: 1, mode: 'DRY_RUN', status: 'DONE', updated: 1 })
    expect(lines(await transfers.errors(tried.id))[1]).toBe('3,item 3,bad,data.price,must be a number')
    expect((await transfers.entries()).map(({ data }) => data)).toEqual([{ title: 'Old' }])
    expect(await transfers.post(tried.id, 'start')).toBe(200)
    expect(await transfers.ended(tried.id)).toMatchObject({ created: 2, failed: 1, mode: 'RUN', updated: 1 })
    const byName = new Map((await transfers.entries()).map((entry) => [entry.external_id, entry]))
    expect(byName.get('new')?.data).toMatchObject({ others: [byName.get('z')?.id] })
    expect(await transfers.post(tried.id, 'start')).toBe(409)
  })

  it('links rows to rows further down and in circles, and shows none of them before it is whole', async () => {
    const file = [
      { data: { others: ['b', 'a'], parts: [{ grams: 1, of: 'b' }], title: 'A' }, externalId: 'a', slug: 'a', status: 'PUBLISHED' },
      { data: { others: ['a'], title: 'B' }, externalId: 'b', slug: 'b', status: 'PUBLISHED' },
      { data: { others: ['nowhere'], title: 'C' }, externalId: 'c', slug: 'c', status: 'PUBLISHED' },
    ]
    const done = await transfers.importFile('dishes.json', JSON.stringify(file))
    expect(done).toMatchObject({ created: 2, failed: 1, updated: 0 })
    const [a, b, c] = await transfers.entries()
    expect([a?.data, b?.data, c?.status]).toEqual([{ others: [b?.id, a?.id], parts: [{ grams: 1, of: b?.id }], title: 'A' }, { others: [a?.id], title: 'B' }, 'UNPUBLISHED'])
    expect(lines(await transfers.errors(done.id)).slice(1)).toEqual(["3,item 3,c,data.others.0,there is no dish with the external id or id 'nowhere'"])
    expect([await transfers.live('a'), await transfers.live('b'), await transfers.live('c')]).toEqual([true, true, false])
  })

  it('gives nobody more than they may do themselves', async () => {
    const { engine, organization } = transfers
    const member = await createUser(engine, { organization, role: 'MEMBER' })
    const artist = await createUser(engine, { organization, role: 'ARTIST' })
    const stranger = await createUser(engine, { organization: await createOrganization(engine), role: 'OWNER' })
    const file = JSON.stringify([{ data: { title: 'One' }, externalId: '1', status: 'PUBLISHED' }, { data: { title: 'Two' }, externalId: '2' }])
    expect((await transfers.begin('dishes.json', file, {}, artist)).status).toBe(403)
    expect((await transfers.begin('dishes.json', file, { organization: organization.id }, stranger)).status).toBe(403)
    const { body } = await transfers.begin('dishes.json', file, {}, member)
    expect(await transfers.ended(body.doc.id)).toMatchObject({ created: 1, failed: 1 })
    expect(await transfers.errors(body.doc.id)).toContain('content-entry:publish')
    expect((await engine.request('GET', `/api/content-transfers/${body.doc.id}/errors`, { as: stranger })).status).toBe(404)
    expect(await transfers.post(body.doc.id, 'cancel', stranger)).toBe(404)
    expect((await engine.request('PATCH', `/api/content-transfers/${body.doc.id}`, { as: transfers.editor, body: { status: 'QUEUED' } })).status).toBe(403)
  })

  it('refuses what it is not told enough about', async () => {
    expect(await transfers.begin('dishes.doc', 'x')).toMatchObject({ body: { errors: [{ message: expect.stringContaining("format: cannot be told from the name 'dishes.doc'") }] }, status: 400 })
    expect(await transfers.begin('dishes.json', '[]', { colour: 'red' })).toMatchObject({ body: { errors: [{ message: expect.stringContaining('colour: is not known here') }] }, status: 400 })
    expect(await transfers.begin('dishes.json', '[]', { contentType: 'nothing' })).toMatchObject({ body: { errors: [{ message: expect.stringContaining("contentType: there is no content type 'nothing'") }] }, status: 400 })
  })
})

describe('a markdown folder', () => {
  it('is imported file by file, by its path', async () => {
    const page = '---\ntitle: Leek soup\ntags: [warm, green]\ndate: 2021-05-06\ndraft: false\nprice: 7\n---\n# Cut\n\n- leeks\n- *potatoes*\n'
    const zip = await zipOf({ 'dishes/leek.md': page, 'dishes/.hidden.md': 'x', 'picture.png': 'x' })
    expect(await transfers.importFile('site.zip', zip)).toMatchObject({ created: 1, failed: 0, rowsTotal: 1 })
    const [entry] = await transfers.entries()
    expect(entry).toMatchObject({ data: { price: 7 }, external_id: 'dishes/leek', plain_text: 'Leek soup\nCut\nleeks\npotatoes', published_at: new Date('2021-05-06'), slug: 'leek-soup', status: 'PUBLISHED' })
    expect(await transfers.importFile('site.zip', zip)).toMatchObject({ created: 0, unchanged: 1 })
  })

  it('takes nothing from bombs, names that lead elsewhere, and frontmatter that runs code', async () => {
    const good = await zipOf({ 'aa/evil.md': '---\ntitle: Out\n---\nx', 'b.md': '---js\n{ title: process.exit(1) }\n---\nx', 'c.md': '---\ntitle: Fine\n---\nx', 'd.md': '---\ntitle: [\n---\n' })
    const done = await transfers.importFile('site.zip', Buffer.from(good.toString('latin1').replaceAll('aa/evil.md', '../evil.md'), 'latin1'))
    expect(done).toMatchObject({ created: 1, failed: 3, status: 'DONE' })
    const errors = await transfers.errors(done.id)
    expect(errors).toContain('has a name that leads out of the folder')
    expect(errors).toContain('never run')
    expect(errors).toContain('4,d.md,,,"frontmatter, line')
    const bomb = await zipOf({ 'bomb.md': 'x'.repeat(6_000_000), 'fine.md': '---\ntitle: Beside\n---\n' })
    expect(bomb.length).toBeLessThan(20_000)
    const bombed = await transfers.importFile('site.zip', bomb)
    expect(bombed).toMatchObject({ created: 1, failed: 1 })
    // A size that is a lie is found while unpacking.
    const liar = Buffer.from(bomb)
    for (let at = 0; (at = liar.indexOf(Buffer.from([0x80, 0x8d, 0x5b, 0x00]), at)) >= 0; at += 4) liar.writeUInt32LE(100, at)
    expect(await transfers.importFile('site.zip', liar)).toMatchObject({ created: 0, failed: 1, unchanged: 1 })
    expect(await transfers.importFile('site.zip', 'no zip at all')).toMatchObject({ created: 0, error: expect.stringContaining('ZIP'), status: 'FAILED' })
  })
})

describe('a WordPress export', () => {
  const item = (id: number, title: string, more = '') => `<item><title>${title}</title><guid isPermaLink="false">https://old.example/?p=${id}</guid><wp:post_id>${id}</wp:post_id><wp:post_type>post</wp:post_type>${more}</item>`

  it('is imported with text, dates, categories and tags', async () => {
    const more = `<content:encoded><![CDATA[<!-- wp:heading --><h2>Hello</h2>

Old <em>style</em> &amp; <a href="https://e.example">link</a>

second]]></content:encoded><wp:post_name>old-post</wp:post_name><wp:status>publish</wp:status><wp:post_date_gmt>2015-02-03 04:05:06</wp:post_date_gmt><category domain="category" nicename="big-news"><![CDATA[Big News]]></category><category domain="post_tag" nicename="wp"><![CDATA[WP]]></category>`
    const xml = `<?xml version="1.0"?><rss><channel>${item(1, 'Old &amp; gold', more)}${item(2, 'Sketch', '<wp:status>draft</wp:status>')}<item><wp:post_type>nav_menu_item</wp:post_type></item></channel></rss>`
    expect(await transfers.importFile('wordpress.xml', xml)).toMatchObject({ created: 2, failed: 0, skipped: 1, status: 'DONE' })
    const [post, sketch] = await transfers.entries()
    expect(post).toMatchObject({ external_id: 'https://old.example/?p=1', plain_text: 'Old & gold\nHello\nOld style & link\nsecond', published_at: new Date('2015-02-03T04:05:06Z'), slug: 'old-post', status: 'PUBLISHED', title: 'Old & gold' })
    expect(sketch).toMatchObject({ status: 'DRAFT', title: 'Sketch' })
    expect(await transfers.engine.sql('select name from content_categories union select name from content_tags where organization_id = $1 order by 1', [transfers.organization.id])).toEqual(expect.arrayContaining([{ name: 'Big News' }, { name: 'WP' }]))
    expect(await transfers.importFile('wordpress.xml', xml)).toMatchObject({ created: 0, failed: 0, skipped: 1, unchanged: 2 })
  })

  it('expands no entity, reads no file of the machine, and changes nothing when it is broken', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel>${item(3, 'Bomb &b;&f;')}`
    expect(await transfers.importFile('wordpress.xml', `${bomb}</channel></rss>`)).toMatchObject({ created: 1 })
    expect((await transfers.entries())[0]?.title).toBe('Bomb &b;&f;')
    await transfers.wipe()
    expect(await transfers.importFile('wordpress.xml', `${bomb}<item><title>cut`)).toMatchObject({ created: 0, error: expect.stringContaining('<item> is not closed'), status: 'FAILED' })
    expect(await transfers.importFile('wordpress.xml', Buffer.from([0xff, 0xfe, 0x3c, 0]))).toMatchObject({ error: expect.stringContaining('not UTF-8'), status: 'FAILED' })
    expect(await transfers.entries()).toEqual([])
  })
})

describe('a transfer', () => {
  it('that has lost its job gets another, and one that is long over goes', async () => {
    const { engine } = transfers
    const { run } = transfersSchedule(resolveTransferOptions({}))
    const tick = () => run({ now: new Date(), payload: engine.payload, signal: new AbortController().signal })
    const { id } = await transfers.importFile('dishes.json', JSON.stringify([{ data: { title: 'One' }, externalId: '1' }]))
    await engine.sql(`update content_transfers set status = 'QUEUED', updated_at = now() - interval '2 minutes' where id = $1`, [id])
    await tick()
    expect(await transfers.ended(id)).toMatchObject({ created: 1, status: 'DONE' })
    await engine.sql(`update content_transfers set finished_at = now() - interval '31 days' where id = $1`, [id])
    await tick()
    expect(await engine.sql('select 1 from content_transfers where id = $1', [id])).toEqual([])
  })

  it('is cancelled, and goes on where it stopped', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => ({ data: { title: `T${n}` }, externalId: `t${n}` }))
    const { body } = await transfers.begin('dishes.json', JSON.stringify(rows))
    await expect.poll(async () => (await transfers.read(body.doc.id)).rowsDone, { interval: 10, timeout: 20_000 }).toBeGreaterThan(0)
    expect(await transfers.post(body.doc.id, 'cancel')).toBe(200)
    expect(await transfers.ended(body.doc.id)).toMatchObject({ status: 'CANCELLED' })
    expect((await transfers.entries()).length).toBeLessThan(40)
    expect(await transfers.post(body.doc.id, 'resume')).toBe(200)
    expect(await transfers.ended(body.doc.id)).toMatchObject({ created: 40, failed: 0, status: 'DONE' })
    expect(await transfers.entries()).toHaveLength(40)
  })
})
