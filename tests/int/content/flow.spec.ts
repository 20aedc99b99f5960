import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { restoreEntry } from '@/plugins/content/operations/restoreEntry'
import { inTransaction } from '@/src/db/inTransaction'
import { applyTransition } from '@/src/states/applyTransition'
import { createClientUser } from '@/tests/support/fixtures/createClientUser'
import { insert } from '@/tests/support/fixtures/insert'

import { type Desk, openDesk, rich, type Row } from './openDesk'

let artist: Row
let client: Row
let desk: Desk
let engine: Desk['engine']
let lead: Row
let of: { organization: string }
let portal: Row
let type: Row
beforeAll(async () => {
  desk = await openDesk()
  engine = desk.engine
  lead = desk.lead
  of = { organization: desk.organization.id }
  artist = await desk.person('PRODUCER')
  client = await insert(engine, 'clients', { ...of, name: 'Elm' })
  portal = await createClientUser(engine, { client, organization: desk.organization })
  const fields = [{ name: 'title', required: true, type: 'text' }, { name: 'body', type: 'richtext' }, { name: 'price', type: 'number' }, { name: 'block', relation: 'content-blocks', type: 'relation' }]
  type = await desk.type('story', fields, { maxVersions: 1000 })
}, 240_000)
afterAll(() => desk?.engine.stop())

type Answer = { body: Awaited<ReturnType<Desk['call']>>['body'] & { changes: Row[]; fields: Row[] }; status: number }
const call = (...args: Parameters<Desk['call']>) => desk.call(...args) as Promise<Answer>
const create = (data: Record<string, unknown>, more: Record<string, unknown> = {}) => desk.write(type, data, more)
const move = (doc: Row, name: string, collection?: string) => desk.move(doc, name, collection)

describe('versions', () => {
  it('are compared by words and blocks, and brought back as a new version (B001-020)', async () => {
    const entry = await create({ body: rich('Cut the leeks fine.', 'Serve hot.'), price: 3, title: 'Soup' })
    await call('PATCH', `/api/content-entries/${entry.id}`, lead, { data: { body: rich('Cut the leeks very fine.', 'Serve hot.', 'With bread.'), price: 4, title: 'Soup' } })
    const { body } = await call('GET', `/api/content-entries/${entry.id}/compare?from=1&to=2`, lead)
    expect(body.changes.map(({ field }) => field)).toEqual(['data.body', 'data.price'])
    expect(body.changes[0]?.blocks).toMatchObject([
      { change: 'changed', parts: [{ change: 'same' }, { change: 'added', text: expect.stringContaining('very') }, { change: 'same' }] },
      { change: 'added', text: 'With bread.' },
    ])
    const { body: restored } = await call('POST', `/api/content-entries/${entry.id}/restore`, lead, { version: 1 })
    expect(restored.doc).toMatchObject({ changeNote: 'Restored version 1.', isRestored: true, plainText: 'Soup\nCut the leeks fine.\nServe hot.', restoredFrom: expect.any(String), versionNumber: 3 })
  })
})

describe('a translation (B001-021)', () => {
  it('is outdated by an edit of what it translates, and names the fields', async () => {
    const entry = await create({ body: rich('Hot.'), price: 3, title: 'Broth' })
    const { body } = await call('POST', '/api/content-localizations', lead, { data: { title: 'Brühe' }, entry: entry.id, locale: 'de', ...of, status: 'IN_PROGRESS' })
    expect(body.doc).toMatchObject({ slug: 'bruhe', sourceVersion: 1, title: 'Brühe' })
    expect((await call('PATCH', `/api/content-localizations/${body.doc.id}`, lead, { data: { price: 3 } })).body.errors?.[0]?.data?.errors?.[0]?.path).toBe('data.price')
    await move(body.doc, 'submit', 'content-localizations')
    expect((await move(body.doc, 'approve', 'content-localizations')).body.doc).toMatchObject({ status: 'APPROVED', translatedAt: expect.any(String) })
    await call('PATCH', `/api/content-entries/${entry.id}`, lead, { data: { body: rich('Hot.'), price: 9, title: 'Broth' } })
    expect((await call('GET', `/api/content-localizations/${body.doc.id}`, lead)).body.status).toBe('APPROVED')
    await call('PATCH', `/api/content-entries/${entry.id}`, lead, { data: { body: rich('Very hot.'), price: 9, title: 'Broth' } })
    expect((await call('GET', `/api/content-localizations/${body.doc.id}`, lead)).body).toMatchObject({ outdatedFields: ['body'], status: 'OUTDATED' })
    const { body: beside } = await call('GET', `/api/content-localizations/${body.doc.id}/side-by-side`, lead)
    expect(beside.fields).toMatchObject([{ isOutdated: false, name: 'title', source: 'Broth', translation: 'Brühe' }, { isOutdated: true, name: 'body', translation: null }])
  })

  it('is outdated by what an editor saves by itself, too, though that goes on with one version (B001-021)', async () => {
    const entry = await create({ body: rich('Hot.'), price: 3, title: 'Stock' })
    const autosave = (data: Record<string, unknown>) => call('PATCH', `/api/content-entries/${entry.id}?draft=true&autosave=true`, lead, { data: { body: rich('Hot.'), price: 3, title: 'Stock', ...data } })
    await autosave({ price: 4 })
    const { body } = await call('POST', '/api/content-localizations', lead, { data: { title: 'Fond' }, entry: entry.id, locale: 'de', ...of, status: 'IN_PROGRESS' })
    for (const name of ['submit', 'approve']) await move(body.doc, name, 'content-localizations')
    await autosave({ price: 5 })
    expect((await call('GET', `/api/content-localizations/${body.doc.id}`, lead)).body).toMatchObject({ sourceVersion: 2, status: 'APPROVED' })
    await autosave({ price: 5, title: 'Clear stock' })
    await autosave({ body: rich('Very hot.'), price: 5, title: 'Clear stock' })
    expect((await call('GET', `/api/content-entries/${entry.id}?draft=true`, lead)).body.versionNumber).toBe(2)
    expect((await call('GET', `/api/content-localizations/${body.doc.id}`, lead)).body).toMatchObject({ outdatedFields: ['body', 'title'], status: 'OUTDATED' })
  })
})

describe('a workflow (B001-025, B001-026)', () => {
  it('asks one person, skips a stage, and skips what still waits when the entry is taken back', async () => {
    const stages = [{ assignTo: `user:${artist.id}`, name: 'One person', order: 1, status: 'IN_REVIEW' }, { assignTo: 'role:TEAM_LEAD', name: 'Lead', order: 2, status: 'IN_REVIEW' }]
    const workflow = await insert(engine, 'content-workflows', { ...of, name: 'Person first', stages })
    const own = await desk.type('memo', [{ name: 'title', type: 'text' }], { workflow: workflow.id })
    const entry = await create({ title: 'Memo' }, { contentType: own.id })
    const stagesNow = () => engine.sql<{ id: string; name: string; status: string }>('select id, stage_name as name, status from content_revisions where entry_id = $1 order by created_at', [entry.id])
    const answer = async (as: Row, decision: string) => (await call('POST', `/api/content-revisions/${(await stagesNow()).at(-1)?.id}/answer`, as, { decision })).status
    await move(entry, 'submit')
    expect(await answer(lead, 'skip')).toBe(403)
    expect(await answer(artist, 'skip')).toBe(200)
    expect((await stagesNow()).map(({ name, status }) => [name, status])).toEqual([['One person', 'SKIPPED'], ['Lead', 'PENDING']])
    expect((await move(entry, 'requestChanges')).status).toBe(200)
    expect((await stagesNow()).map(({ status }) => status)).toEqual(['SKIPPED', 'SKIPPED'])
    expect(await answer(lead, 'approve')).toBe(409)
  })

  it('asks stage by stage, the client in the portal, and approves after the last', async () => {
    const stages = [{ assignTo: 'role:PRODUCER', dueInDays: 2, name: 'Desk', order: 1, status: 'IN_REVIEW' }, { assignTo: 'client', name: 'Client', order: 2, status: 'IN_REVIEW' }]
    const workflow = await insert(engine, 'content-workflows', { name: 'Two stages', ...of, stages })
    const own = await desk.type('letter', [{ name: 'title', type: 'text' }], { workflow: workflow.id })
    const entry = await create({ title: 'Letter' }, { client: client.id, contentType: own.id })
    await move(entry, 'submit')
    const waiting = async () => (await engine.sql<Row>("select id, stage_name, assigned_to_type, due_date from content_revisions where entry_id = $1 and status = 'PENDING'", [entry.id]))[0] as Row
    const first = await waiting()
    expect(first).toMatchObject({ assigned_to_type: 'role', due_date: expect.anything(), stage_name: 'Desk' })
    expect(await move(entry, 'approve')).toMatchObject({ body: { errors: [{ data: { code: 'CONTENT_WORKFLOW_BLOCKED', legal: [expect.stringContaining(`answer the stage 'Desk'`), 'requestChanges'] } }] }, status: 409 })
    expect((await call('POST', `/api/content-revisions/${first.id}/answer`, lead, { decision: 'approve' })).status).toBe(403)
    expect((await call('POST', `/api/content-revisions/${first.id}/answer`, artist, { decision: 'requestChanges' })).status).toBe(400)
    expect((await call('POST', `/api/content-revisions/${first.id}/answer`, artist, { decision: 'approve' })).status).toBe(200)
    const { body: board } = await call('GET', '/api/content-entries/board', lead)
    expect(JSON.stringify(board)).toContain('"stage":"Client"')
    const { body: forClient } = await call('GET', '/api/portal/content-reviews', portal)
    expect(forClient.docs).toMatchObject([{ plainText: 'Letter', stageName: 'Client', title: 'Letter' }])
    const link = `/portal/content/${String(forClient.docs[0]?.id)}`
    expect((await call('GET', '/api/notifications?depth=0', portal)).body.docs).toMatchObject([{ clientUser: portal.id, link, title: '"Letter" waits for your answer.' }])
    expect((await call('POST', `/api/content-revisions/${String(forClient.docs[0]?.id)}/answer`, portal, { decision: 'requestChanges', feedback: 'Shorter.' })).status).toBe(200)
    const stateOf = async () => (await call('GET', `/api/content-entries/${entry.id}?draft=true`, lead)).body.status
    expect(await stateOf()).toBe('DRAFT')
    await move(entry, 'submit')
    await call('POST', `/api/content-revisions/${(await waiting()).id}/answer`, artist, { decision: 'approve' })
    await call('POST', `/api/content-revisions/${(await waiting()).id}/answer`, portal, { decision: 'approve' })
    expect(await stateOf()).toBe('APPROVED')
    expect((await call('POST', `/api/content-revisions/${first.id}/answer`, artist, { decision: 'approve' })).status).toBe(409)
  })
})

describe('tags, categories and blocks', () => {
  it('counts tags right with two saves at once, and merges them (B001-022)', async () => {
    const [a, b] = [await insert(engine, 'content-tags', { ...of, name: 'A' }), await insert(engine, 'content-tags', { ...of, name: 'B' })]
    expect([a.color, a.slug]).toEqual(['#6B7280', 'a'])
    expect((await call('POST', '/api/content-tags', lead, { ...of, name: 'A again', slug: 'a' })).status).toBe(400)
    const [one, two] = [await create({ title: 'One' }), await create({ title: 'Two' })]
    const tag = (entry: Row, as: Row, tags: Row[]) => call('PATCH', `/api/content-entries/${entry.id}`, as, { tags: tags.map(({ id }) => id) })
    await Promise.all([tag(one, lead, [a, b]), tag(two, artist, [b, a])])
    const count = async (row: Row) => Number((await engine.sql<{ usage_count: string }>('select usage_count from content_tags where id = $1', [row.id]))[0]?.usage_count)
    expect([await count(a), await count(b)]).toEqual([2, 2])
    await tag(one, lead, [a])
    expect([await count(a), await count(b)]).toEqual([2, 1])
    expect(await call('POST', `/api/content-tags/${b.id}/merge`, lead, { into: a.id })).toMatchObject({ body: { usageCount: 2 }, status: 200 })
    expect((await call('GET', `/api/content-entries/${two.id}?depth=0`, lead)).body.tags).toEqual([a.id])
  })

  it('keeps the paths of a tree when a branch moves, and lets no circle in (B001-023)', async () => {
    const category = async (name: string, parent?: Row) => (await call('POST', '/api/content-categories', lead, { name, ...of, ...(parent && { parent: parent.id }) })).body.doc
    const marketing = await category('Marketing')
    const social = await category('Social', marketing)
    const video = await category('Video', social)
    expect(video).toMatchObject({ depth: 2, path: '/marketing/social/video' })
    expect(await call('PATCH', `/api/content-categories/${marketing.id}`, lead, { parent: video.id })).toMatchObject({ body: { errors: [{ data: { code: 'CONTENT_CATEGORY_CIRCLE' } }] }, status: 409 })
    await call('PATCH', `/api/content-categories/${social.id}`, lead, { parent: null })
    expect((await call('GET', `/api/content-categories/${video.id}?depth=0`, lead)).body).toMatchObject({ depth: 1, path: '/social/video' })
  })

  it('knows where a block is used, and keeps a locked one (B001-030)', async () => {
    const block = await insert(engine, 'content-blocks', { blockType: 'cta', data: { text: 'Buy' }, isLocked: true, name: 'Buy', ...of })
    const entry = await create({ block: block.id, title: 'With a block' })
    expect((await call('GET', `/api/content-blocks/${block.id}/usage`, lead)).body.entries).toMatchObject([{ id: entry.id, isPublic: false }])
    expect((await call('PATCH', `/api/content-blocks/${block.id}`, lead, { data: { text: 'Sell' } })).status).toBe(409)
    const second = { contentType: type.id, ...of, data: { block: block.id, title: 'Also' } }
    expect(desk.pathsOf(await call('POST', '/api/content-entries', lead, second))).toEqual(['data.block'])
    const everywhere = await insert(engine, 'content-blocks', { ...of, blockType: 'cta', data: {}, isGlobal: true, name: 'Everywhere' })
    for (const title of ['One', 'Two']) await create({ block: everywhere.id, title })
    expect((await call('GET', `/api/content-blocks/${everywhere.id}/usage`, lead)).body.entries).toHaveLength(2)
    await call('PATCH', `/api/content-entries/${entry.id}`, lead, { data: { title: 'Without' } })
    expect((await call('GET', `/api/content-blocks/${block.id}/usage`, lead)).body.entries).toEqual([])
  })
})

type Model = { beside: boolean; id: string; latest: string; public: null | string; status: string; titles: string[] }

const MOVES: Record<string, Record<string, string>> = {
  APPROVED: { publish: 'PUBLISHED', revise: 'DRAFT' },
  ARCHIVED: { restore: 'DRAFT' },
  DRAFT: { archive: 'ARCHIVED', submit: 'IN_REVIEW' },
  IN_REVIEW: { approve: 'APPROVED', requestChanges: 'DRAFT' },
  PUBLISHED: { archive: 'ARCHIVED', revise: 'DRAFT', unpublish: 'UNPUBLISHED' },
  UNPUBLISHED: { archive: 'ARCHIVED', publish: 'PUBLISHED', revise: 'DRAFT' },
}
const STEPS = ['approve', 'archive', 'edit', 'edit', 'editBeside', 'goLive', 'publish', 'publish', 'restore', 'restoreVersion', 'revise', 'submit', 'submit', 'unpublish'] as const
/** Enough to reach every state in every order of interest, few enough to keep the suite quick. */
const OPERATIONS = 120

it('never shows a draft and never loses an edit, whatever is done in whatever order', async () => {
  const system = { kind: 'system' } as const
  const run = <Result>(work: Parameters<typeof inTransaction<Result>>[2]) => inTransaction(engine.payload, system, work)
  const save = (model: Model, data: Record<string, unknown>, draft: boolean) => run((req) => req.payload.update({ collection: 'content-entries', data: data as never, draft, id: model.id, overrideAccess: true, req }))
  const models: Model[] = []
  for (const title of ['Red 0', 'Blue 0']) models.push({ beside: false, id: String((await create({ title })).id), latest: title, public: null, status: 'DRAFT', titles: [title] })

  const apply = async (model: Model, step: (typeof STEPS)[number], number: number): Promise<void> => {
    const live = () => Object.assign(model, { beside: false, public: model.latest, status: 'PUBLISHED' })
    if (step === 'edit' || step === 'editBeside') {
      const title = `${model.titles[0]?.split(' ')[0]} ${number}`
      await save(model, { data: { title } }, step === 'editBeside')
      Object.assign(model, { latest: title, titles: [...model.titles, title] })
      if (model.status !== 'PUBLISHED') return
      if (step === 'editBeside' || model.beside) model.beside = true
      else live()
    } else if (step === 'restoreVersion') {
      await run((req) => restoreEntry(req, model.id, '1'))
      if (model.status === 'PUBLISHED') model.beside = true
      model.latest = model.titles[0] as string
    } else if (step === 'goLive') {
      const isLegal = model.status === 'PUBLISHED' || 'publish' in (MOVES[model.status] ?? {})
      const done = save(model, { _status: 'published' }, false)
      if (!isLegal) return void (await expect(done).rejects.toMatchObject({ status: 409 }))
      await done
      live()
    } else {
      const to = MOVES[model.status]?.[step]
      const done = run((req) => applyTransition({ collection: 'content-entries', id: model.id, overrideAccess: true, req, transition: step }))
      if (!to) return void (await expect(done).rejects.toMatchObject({ status: 409 }))
      await done
      if (to === 'PUBLISHED') live()
      else Object.assign(model, { beside: false, status: to, ...((to === 'ARCHIVED' || to === 'UNPUBLISHED') && { public: null }) })
    }
  }

  const steps = fc.array(fc.record({ entry: fc.nat({ max: 1 }), step: fc.constantFrom(...STEPS) }), { maxLength: OPERATIONS, minLength: OPERATIONS })
  const [list] = fc.sample(steps, { numRuns: 1, seed: 20261121 })
  for (const [index, { entry, step }] of (list ?? []).entries()) {
    const model = models[entry] as Model
    await apply(model, step, index + 1)
    const [row] = await engine.sql<{ latest: string; public: null | string; status: string }>(
      `select case when e._status = 'published' then e.title end as public, v.version_title as latest, v.version_status::text as status from content_entries e join _content_entries_v v on v.parent_id = e.id and v.latest where e.id = $1`,
      [model.id],
    )
    expect(row, `${index}: ${step}`).toEqual({ latest: model.latest, public: model.public, status: model.status })
  }
}, 240_000)
