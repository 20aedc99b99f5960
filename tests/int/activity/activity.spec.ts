import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createEngine } from '@/tests/support/createEngine'
import type { Engine, RequestOptions } from '@/tests/support/createEngine'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

let engine: Engine
let a: TestOrganization

beforeAll(async () => {
  engine = await createEngine()
  ;({ a } = await twoOrganizations(engine))
})
afterAll(async () => engine?.stop())

type Activity = { action: string; actor_name: string; actor_type: string; client_id: null | string; description: null | string; entity_title: string; entity_type: string; metadata: { changedFields?: string[] } | null }

const feedOf = (id: unknown): Promise<Activity[]> =>
  engine.sql<Activity>('select * from activities where entity_id = $1 order by created_at, id', [id])
const send = async (method: string, path: string, options: RequestOptions) => {
  const response = await engine.request(method, path, options)
  const body = (await response.json()) as { doc: { id: string } }
  expect([response.status, body]).toEqual([response.status < 300 ? response.status : 200, body])
  return body.doc
}
const brief = (options: RequestOptions, title: string) => send('POST', '/api/briefs', { ...options, body: { client: a.client, title } })

describe('the activity feed (B001-142)', () => {
  it('tells who created what, for which client', async () => {
    const { id } = await brief({ as: a.users.OWNER }, 'Spring campaign')
    expect(await feedOf(id)).toEqual([
      expect.objectContaining({ action: 'created', actor_name: 'Alpha OWNER', actor_type: 'user', client_id: a.client, entity_title: 'Spring campaign', entity_type: 'brief' }),
    ])
  })

  it('names other systems by their key', async () => {
    const { id } = await brief({ headers: { authorization: `Bearer ${a.apiKey}` } }, 'From outside')
    expect(await feedOf(id)).toEqual([expect.objectContaining({ actor_name: 'Alpha key', actor_type: 'integration' })])
  })

  it('names the engine where no person is', async () => {
    const doc = await engine.payload.create({ collection: 'briefs', data: { organization: a.id, title: 'By itself' } as never, depth: 0, overrideAccess: true })
    expect(await feedOf(doc.id)).toEqual([expect.objectContaining({ actor_type: 'system' })])
  })

  it('makes one of several edits in a row, and none of an edit that changes nothing', async () => {
    const { id } = await brief({ as: a.users.OWNER }, 'Edited')
    await send('PATCH', `/api/briefs/${id}`, { as: a.users.OWNER, body: { description: 'First' } })
    await send('PATCH', `/api/briefs/${id}`, { as: a.users.OWNER, body: { description: 'First' } })
    await send('PATCH', `/api/briefs/${id}`, { as: a.users.OWNER, body: { estimatedHours: 8 } })
    const updates = (await feedOf(id)).filter(({ action }) => action === 'updated')
    expect(updates.map(({ metadata }) => metadata?.changedFields?.sort())).toEqual([['description', 'estimatedHours']])
    await send('PATCH', `/api/briefs/${id}`, { as: a.users.ADMIN, body: { description: 'Second' } })
    expect((await feedOf(id)).filter(({ action }) => action === 'updated')).toHaveLength(2)
  })

  it('keeps the title of what was deleted', async () => {
    const { id } = await brief({ as: a.users.OWNER }, 'Short-lived')
    const response = await engine.request('DELETE', `/api/briefs/${id}`, { as: a.users.OWNER })
    expect(response.status).toBe(200)
    expect((await feedOf(id)).at(-1)).toMatchObject({ action: 'deleted', entity_title: 'Short-lived' })
  })

  it('is part of the transaction: a write that is undone leaves none', async () => {
    const { payload } = engine
    const req = { payload, transactionID: (await payload.db.beginTransaction()) ?? undefined }
    const doc = await payload.create({ collection: 'briefs', data: { organization: a.id, title: 'Undone' } as never, overrideAccess: true, req: req as never })
    await payload.db.rollbackTransaction(req.transactionID as string)
    expect(await feedOf(doc.id)).toEqual([])
  })
})
