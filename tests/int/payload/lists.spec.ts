import type { CollectionConfig, CollectionSlug, PayloadRequest, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { transactionClient } from '@/src/payload/transactionClient'
import { createEngine, type Engine } from '@/tests/support/createEngine'

const access = { create: () => true, delete: () => true, read: () => true, update: () => true }
const crews: CollectionConfig = { access, fields: [{ name: 'name', type: 'text' }], slug: 'crews' }
const people: CollectionConfig = {
  access,
  fields: [
    { name: 'name', type: 'text' },
    { name: 'memberships', type: 'array', fields: [{ name: 'crew', type: 'relationship', relationTo: 'crews' }, { name: 'role', type: 'text' }] },
    { name: 'jobs', type: 'array', fields: [{ name: 'crew', type: 'relationship', relationTo: 'crews' }] },
  ],
  slug: 'film-people',
}

let engine: Engine
let [red, blue]: string[] = []
const create = async (collection: string, data: object): Promise<string> =>
  String((await engine.payload.create({ collection: collection as CollectionSlug, data: data as never, depth: 0, overrideAccess: true })).id)

beforeAll(async () => {
  engine = await createEngine({ config: { collections: [crews, people] } })
  ;[red, blue] = [await create('crews', { name: 'Red' }), await create('crews', { name: 'Blue' })]
  await create('film-people', { jobs: [{ crew: blue }], memberships: [{ crew: red, role: 'lead' }, { crew: blue, role: 'guest' }], name: 'Ada' })
  await create('film-people', { memberships: [{ crew: red, role: 'guest' }], name: 'Ben' })
  await create('film-people', { jobs: [{ crew: blue }], memberships: [{ crew: blue, role: 'lead' }], name: 'Cyd' })
})
afterAll(() => engine?.stop())

/** What the transaction of `req` sends while `run` goes on. */
const sentBy = async (req: PayloadRequest, run: () => Promise<unknown>): Promise<string[]> => {
  const client = transactionClient(req.payload.db.sessions?.[String(await req.transactionID)]?.db)
  const own = client.query
  const sent: string[] = []
  client.query = ((statement: string | { text: string }, ...rest: never[]) => {
    sent.push(typeof statement === 'string' ? statement : statement.text)
    return (own as (...given: unknown[]) => unknown).call(client, statement, ...rest)
  }) as typeof own
  try {
    await run()
  } finally {
    client.query = own
  }
  return sent
}
const names = (req: PayloadRequest, where: Where, sort = 'name') =>
  req.payload.find({ collection: 'film-people' as CollectionSlug, depth: 0, overrideAccess: true, pagination: false, req, sort, where }).then(({ docs }) => docs.map((doc) => (doc as unknown as { name: string }).name))
const within = <Result>(run: (req: PayloadRequest) => Promise<Result>) => inTransaction(engine.payload, { kind: 'system' }, run)

describe('documents found by what their lists refer to', () => {
  it('come with one statement, each once', () =>
    within(async (req) => {
      let found: string[] = []
      const sent = await sentBy(req, async () => (found = await names(req, { 'memberships.crew': { in: [red, blue] } })))
      expect(found).toEqual(['Ada', 'Ben', 'Cyd'])
      expect(sent).toHaveLength(1)
      expect(sent[0]).not.toContain('distinct')
    }))

  it('are the same inside and, or, beside other conditions and when counted', () =>
    within(async (req) => {
      expect(await names(req, { 'memberships.crew': { equals: red } })).toEqual(['Ada', 'Ben'])
      expect(await names(req, { 'jobs.crew': { equals: blue }, 'memberships.crew': { equals: red } })).toEqual(['Ada'])
      expect(await names(req, { and: [{ 'memberships.crew': { in: [blue] } }, { name: { not_equals: 'Ada' } }] })).toEqual(['Cyd'])
      expect(await names(req, { or: [{ 'memberships.crew': { equals: blue } }, { name: { equals: 'Ben' } }] })).toEqual(['Ada', 'Ben', 'Cyd'])
      const { totalDocs } = await req.payload.count({ collection: 'film-people' as CollectionSlug, overrideAccess: true, req, where: { 'memberships.crew': { in: [red, blue] } } })
      expect(totalDocs).toBe(3)
    }))

  it('must meet two conditions in the same row of the list', () =>
    within(async (req) => {
      expect(await names(req, { and: [{ 'memberships.crew': { in: [red] } }, { 'memberships.role': { equals: 'lead' } }] })).toEqual(['Ada'])
      expect(await names(req, { 'memberships.crew': { in: [blue] }, 'memberships.role': { equals: 'guest' } })).toEqual(['Ada'])
      expect(await names(req, { and: [{ 'memberships.crew': { in: [red] } }, { 'memberships.crew': { in: [blue] } }] })).toEqual([])
    }))

  it('are all where the filter asks for nothing', () => within(async (req) => expect(await names(req, { 'memberships.crew': undefined } as never)).toEqual(['Ada', 'Ben', 'Cyd'])))

  it('are none for an id that is none', () => within(async (req) => expect(await names(req, { 'memberships.crew': { in: ['nobody'] } })).toEqual([])))
})

it('an update takes away the editing locks of its document, and no other, with one statement', () =>
  within(async (req) => {
    const [mine, other] = [await create('crews', { name: 'Mine' }), await create('crews', { name: 'Other' })]
    const lock = (id: string) =>
      sql(req)(`with held as (insert into payload_locked_documents (id) values (gen_random_uuid()) returning id) insert into payload_locked_documents_rels (parent_id, path, crews_id) select id, 'document', $1 from held`, [id])
    await lock(mine)
    await lock(mine)
    await lock(other)
    const sent = await sentBy(req, () => req.payload.update({ collection: 'crews' as CollectionSlug, data: { name: 'Renamed' } as never, id: mine, overrideAccess: true, req }))
    expect(sent.filter((text) => text.includes('payload_locked_documents'))).toEqual([expect.stringMatching(/^delete from/)])
    expect(await sql(req)('select r.crews_id as locked from payload_locked_documents l join payload_locked_documents_rels r on r.parent_id = l.id')).toEqual([{ locked: other }])
  }))
