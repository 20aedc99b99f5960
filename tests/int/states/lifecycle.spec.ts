import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lifecyclePlugin } from '@/plugins/lifecycle'
import { applyTransition } from '@/src/states/applyTransition'
import { defineStates } from '@/src/states/defineStates'
import { createEngine } from '@/tests/support/createEngine'
import type { Caller, Engine } from '@/tests/support/createEngine'

import { lifecycleConfig } from './lifecycleConfig'

let engine: Engine
let reviewer: Caller
let writer: Caller

const ORGANIZATION = 'acme'

const person = async (email: string, permissions: string[]): Promise<Caller> => {
  const data = { email, organizations: [{ organization: ORGANIZATION, permissions, role: 'MEMBER' }], password: 'correct horse battery' }
  return (await engine.payload.create({ collection: 'users', data: data as never, overrideAccess: true })) as Caller
}

const review = async (title: null | string = 'Poster', status?: string): Promise<string> => {
  const response = await engine.request('POST', '/api/reviews', { body: { organization: ORGANIZATION, status, title } })
  const { doc } = (await response.json()) as { doc: { id: string } }
  return doc.id
}

const go = (id: string, name: string, as: Caller | undefined, body: object = {}) =>
  engine.request('POST', `/api/reviews/${id}/transitions/${name}`, { as, body })

const stored = async (id: string) => (await engine.sql('select * from reviews where id = $1', [id]))[0]
const historyOf = (id: string) => engine.sql('select "from", "to", transition, actor from review_history where subject = $1 order by created_at, id', [id])

beforeAll(async () => {
  engine = await createEngine({ config: lifecycleConfig })
  reviewer = await person('reviewer@example.com', ['review:approve'])
  writer = await person('writer@example.com', [])
})
afterAll(() => engine?.stop())

describe('a state machine', () => {
  it('starts documents in the initial state and refuses another one', async () => {
    const id = await review()
    expect(await stored(id)).toMatchObject({ status: 'DRAFT' })
    const refused = await engine.request('POST', '/api/reviews', { body: { status: 'APPROVED', title: 'Too fast' } })
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ errors: [{ data: { code: 'STATE_TRANSITION_ILLEGAL', legal: [{ name: 'create', to: 'DRAFT' }] } }] })
    expect(await engine.sql(`select 1 from reviews where title = 'Too fast'`)).toEqual([])
  })

  it('walks the legal way with stamps and one history row per step, ignoring stamps from outside', async () => {
    const id = await review()
    expect((await go(id, 'submit', writer, { approvedAt: '2001-01-01T00:00:00.000Z', title: 'Poster, final' })).status).toBe(200)
    expect(await stored(id)).toMatchObject({ approved_at: null, status: 'IN_REVIEW', submitted_at: expect.any(Date), title: 'Poster, final' })
    expect((await go(id, 'approve', reviewer)).status).toBe(200)
    expect(await stored(id)).toMatchObject({ approved_at: expect.any(Date), approved_by_id: reviewer.id, status: 'APPROVED' })
    expect(await historyOf(id)).toEqual([
      { actor: 'anonymous', from: null, to: 'DRAFT', transition: 'create' },
      { actor: 'user', from: 'DRAFT', to: 'IN_REVIEW', transition: 'submit' },
      { actor: 'user', from: 'IN_REVIEW', to: 'APPROVED', transition: 'approve' },
    ])
    await go(id, 'reopen', writer)
    expect(await stored(id)).toMatchObject({ approved_at: null, approved_by_id: null, status: 'DRAFT', submitted_at: expect.any(Date) })
  })

  it('refuses an illegal write through every door and names the legal ones', async () => {
    const id = await review()
    const patched = await engine.request('PATCH', `/api/reviews/${id}`, { as: reviewer, body: { status: 'DELIVERED' } })
    expect(patched.status).toBe(409)
    expect(await patched.json()).toMatchObject({
      errors: [{ data: { code: 'STATE_TRANSITION_ILLEGAL', from: 'DRAFT', legal: [{ name: 'submit', to: 'IN_REVIEW' }] }, message: expect.stringContaining('submit (IN_REVIEW)') }],
    })
    await expect(engine.payload.update({ collection: 'reviews', data: { status: 'APPROVED' } as never, id, overrideAccess: true })).rejects.toMatchObject({ code: 'STATE_TRANSITION_ILLEGAL' })
    const bulk = await engine.request('PATCH', `/api/reviews?where[id][equals]=${id}`, { as: reviewer, body: { status: 'APPROVED' } })
    expect(await bulk.json()).toMatchObject({ docs: [], errors: [{ message: expect.stringContaining("cannot go to 'APPROVED'") }] })
    const unknown = await go(id, 'deliver', reviewer)
    expect(unknown.status).toBe(409)
    expect(await stored(id)).toMatchObject({ status: 'DRAFT' })
  })

  it('lets a plain write go a legal way, and takes bulk writes one by one', async () => {
    const ids = [await review(), await review()]
    const query = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const bulk = await engine.request('PATCH', `/api/reviews?${query}`, { as: writer, body: { status: 'IN_REVIEW' } })
    expect(bulk.status).toBe(200)
    for (const id of ids) {
      expect(await stored(id)).toMatchObject({ status: 'IN_REVIEW' })
      expect((await historyOf(id)).map(({ transition }) => transition)).toEqual(['create', 'submit'])
    }
  })

  it('asks a guard, also where access is overridden, and changes nothing when it refuses', async () => {
    const id = await review(null)
    const refused = await go(id, 'submit', writer)
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ errors: [{ data: { code: 'STATE_TRANSITION_BLOCKED', problem: 'it has no title' } }] })
    await expect(engine.payload.update({ collection: 'reviews', data: { status: 'IN_REVIEW' } as never, id, overrideAccess: true })).rejects.toMatchObject({ code: 'STATE_TRANSITION_BLOCKED' })
    expect((await historyOf(id)).length).toBe(1)
    expect((await go(id, 'submit', writer, { title: 'Now it has one' })).status).toBe(200)
  })

  it('asks for the permission of a transition through REST, but not where access is overridden', async () => {
    const id = await review()
    await go(id, 'submit', writer)
    for (const answer of [await go(id, 'approve', writer), await engine.request('PATCH', `/api/reviews/${id}`, { as: writer, body: { status: 'APPROVED' } })]) {
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ errors: [{ data: { code: 'STATE_TRANSITION_FORBIDDEN', transition: 'approve' } }] })
    }
    expect((await go(id, 'approve', undefined)).status).toBe(401)
    expect(await stored(id)).toMatchObject({ status: 'IN_REVIEW' })
    await engine.payload.update({ collection: 'reviews', data: { status: 'APPROVED' } as never, id, overrideAccess: true })
    expect(await stored(id)).toMatchObject({ status: 'APPROVED' })
  })

  it('lists what the caller may do now, with what holds it back', async () => {
    const id = await review(null)
    const list = async (as: Caller) => (await (await engine.request('GET', `/api/reviews/${id}/transitions`, { as })).json()) as { states: object[] }
    expect(await list(writer)).toEqual({
      states: [
        {
          field: 'status',
          label: 'Draft',
          state: 'DRAFT',
          transitions: [{ confirm: false, label: 'Submit', name: 'submit', problem: 'it has no title', to: 'IN_REVIEW', toLabel: 'In review' }],
        },
      ],
    })
    await go(id, 'submit', writer, { title: 'Poster' })
    expect(await list(writer)).toMatchObject({ states: [{ transitions: [{ name: 'reject' }] }] })
    expect(await list(reviewer)).toMatchObject({ states: [{ transitions: [{ name: 'approve' }, { name: 'reject' }] }] })
    const missing = await engine.request('GET', '/api/reviews/01912345-0000-7000-8000-000000000000/transitions', { as: writer })
    expect(missing.status).toBe(404)
  })

  it('lets one of many simultaneous transitions win', async () => {
    const id = await review()
    const answers = await Promise.all(Array.from({ length: 6 }, () => go(id, 'submit', writer)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409])
    expect((await historyOf(id)).map(({ transition }) => transition)).toEqual(['create', 'submit'])
  })

  it('refuses the same transition that somebody else did a moment ago', async () => {
    const id = await review()
    const meanwhile = () => go(id, 'submit', writer)
    const req = { context: { meanwhile }, payload: engine.payload } as never
    await expect(applyTransition({ collection: 'reviews', id, overrideAccess: true, req, transition: 'submit' })).rejects.toMatchObject({ code: 'STATE_TRANSITION_CONFLICT' })
    expect((await historyOf(id)).map(({ transition }) => transition)).toEqual(['create', 'submit'])
  })

  it('lets a hook write the same document again in the request of its transition', async () => {
    const id = await review()
    const afterwards = (req: never) => engine.payload.update({ collection: 'reviews', data: { title: 'Written by a hook' } as never, id, overrideAccess: true, req })
    const req = { context: { afterwards }, payload: engine.payload } as never
    await applyTransition({ collection: 'reviews', id, overrideAccess: true, req, transition: 'submit' })
    expect(await stored(id)).toMatchObject({ status: 'IN_REVIEW', title: 'Written by a hook' })
  })

  it('undoes stamps and history with the transaction', async () => {
    const id = await review()
    const req = { payload: engine.payload, transactionID: await engine.payload.db.beginTransaction() } as never
    await applyTransition({ collection: 'reviews', id, overrideAccess: true, req, transition: 'submit' })
    await engine.payload.db.rollbackTransaction((req as { transactionID: string }).transactionID)
    expect(await stored(id)).toMatchObject({ status: 'DRAFT', submitted_at: null })
    expect((await historyOf(id)).length).toBe(1)
  })
})

describe('a state in a collection with drafts', () => {
  it('is kept when an older version is restored', async () => {
    const page = await engine.payload.create({ collection: 'pages', data: { _status: 'published', title: 'First' } as never, overrideAccess: true })
    await engine.payload.update({ collection: 'pages', data: { status: 'CLOSED', title: 'Second' } as never, id: page.id, overrideAccess: true })
    const { docs } = await engine.payload.findVersions({ collection: 'pages', overrideAccess: true, sort: 'createdAt', where: { parent: { equals: page.id } } })
    await engine.payload.restoreVersion({ collection: 'pages', id: docs[0]?.id ?? '', overrideAccess: true })
    expect(await engine.sql('select title, status from pages where id = $1', [page.id])).toEqual([{ status: 'CLOSED', title: 'First' }])
  })

  it('changes without publishing other unpublished content', async () => {
    const page = await engine.payload.create({ collection: 'pages', data: { _status: 'published', title: 'Live' } as never, overrideAccess: true })
    await engine.payload.update({ collection: 'pages', data: { title: 'Not yet' } as never, draft: true, id: page.id, overrideAccess: true })
    const closed = await engine.request('POST', `/api/pages/${page.id}/transitions/close`, { as: writer, body: {} })
    expect(closed.status).toBe(200)
    expect(await engine.sql('select title, _status from pages where id = $1', [page.id])).toEqual([{ _status: 'published', title: 'Live' }])
    const latest = await engine.payload.findByID({ collection: 'pages', draft: true, id: page.id, overrideAccess: true })
    expect(latest).toMatchObject({ status: 'CLOSED', title: 'Not yet' })
  })

  it('starts a duplicate anew', async () => {
    const page = await engine.payload.create({ collection: 'pages', data: { title: 'Copied' } as never, overrideAccess: true })
    await engine.request('POST', `/api/pages/${page.id}/transitions/close`, { as: writer, body: {} })
    expect(await engine.payload.duplicate({ collection: 'pages', id: page.id, overrideAccess: true })).toMatchObject({ status: 'OPEN', title: 'Copied' })
  })
})

describe('a machine that does not fit', () => {
  it('throws where it is defined', () => {
    expect(() => defineStates({ initial: 'A', permissions: { goo: 'x:y' }, transitions: { A: { go: 'B' }, B: {} } })).toThrow("no transition 'goo'; known are go")
  })

  it('throws at boot when a stamp field is missing', () => {
    const machine = defineStates({ initial: 'A', stamps: { B: { at: 'doneAt' } }, transitions: { A: { go: 'B' }, B: {} } })
    const collection = { custom: { states: [machine] }, fields: [machine.field], slug: 'things' }
    expect(() => lifecyclePlugin()({ collections: [collection] } as never)).toThrow("no field 'doneAt'")
  })
})
