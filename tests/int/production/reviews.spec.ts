import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createClientUser } from '@/tests/support/fixtures/createClientUser'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'
import { insert, type Row } from '@/tests/support/fixtures/insert'

let artist: Row
let brief: Row
let client: Row
let engine: Engine
let organization: Row
let portal: Row
let producer: Row
beforeAll(async () => {
  engine = await createEngine()
  organization = await createOrganization(engine)
  producer = await createUser(engine, { organization, role: 'PRODUCER' })
  artist = await createUser(engine, { organization, role: 'ARTIST' })
  client = await insert(engine, 'clients', { name: 'Elm', organization: organization.id, slug: 'elm' })
  portal = await createClientUser(engine, { client, organization })
  brief = await insert(engine, 'briefs', { assignee: artist.id, client: client.id, deadline: '2027-03-01T12:00:00.000Z', organization: organization.id, title: 'Poster' })
}, 180_000)
afterAll(() => engine?.stop())

const post = async (path: string, as: Row, body: Record<string, unknown> = {}) => {
  const response = await engine.request('POST', path, { as, body })
  return { body: (await response.json()) as Record<string, unknown> & { doc: Row }, status: response.status }
}
const create = async (more: Record<string, unknown> = {}) => (await post('/api/deliverables', producer, { brief: brief.id, organization: organization.id, textContent: 'A text.', title: 'Poster A2', type: 'COPY', ...more })).body.doc
const step = (doc: Row, name: string, as: Row, body?: Record<string, unknown>) => post(`/api/deliverables/${doc.id}/${name}`, as, body)

describe('a deliverable', () => {
  it('takes client, person and date from its brief, and needs a home (X-21)', async () => {
    const row = await create()
    const [stored] = await engine.sql<Row>('select client_id, assignee_id, due_date from deliverables where id = $1', [row.id])
    expect(stored).toMatchObject({ assignee_id: artist.id, client_id: client.id })
    expect((await post('/api/deliverables', producer, { organization: organization.id, title: 'Homeless', type: 'COPY' })).status).toBe(400)
  })

  it('goes through both reviews, counts rounds and keeps its history (B000-092…103)', async () => {
    const doc = await create()
    expect((await step(doc, 'submit', artist)).body.status).toBe('INTERNAL_REVIEW')
    expect((await step(doc, 'internal-review', artist, { decision: 'approve' })).status).toBe(403)
    expect((await step(doc, 'internal-review', producer, { decision: 'requestChanges' })).status).toBe(400)
    expect((await step(doc, 'internal-review', producer, { decision: 'requestChanges', feedback: 'Larger.' })).body.status).toBe('REVISION_NEEDED')
    await step(doc, 'submit', artist)
    expect((await step(doc, 'internal-review', producer, { decision: 'approve' })).body.status).toBe('READY_FOR_CLIENT')
    await step(doc, 'send-to-client', producer)
    expect((await step(doc, 'client-review', portal, { decision: 'requestChanges', feedback: 'Warmer.' })).body).toMatchObject({ revisionNumber: 1, status: 'CLIENT_REVISION' })
    await step(doc, 'submit', artist)
    await step(doc, 'internal-review', producer, { decision: 'approve' })
    await step(doc, 'send-to-client', producer)
    expect((await step(doc, 'client-review', portal, { decision: 'approve' })).body).toMatchObject({ clientReviewStatus: 'APPROVED', status: 'APPROVED' })
    expect((await step(doc, 'deliver', producer)).body.status).toBe('DELIVERED')
    const [stored] = await engine.sql<Row>('select client_reviewer_id, internal_reviewer_id, approved_at, delivered_at from deliverables where id = $1', [doc.id])
    expect(stored).toMatchObject({ approved_at: expect.anything(), client_reviewer_id: portal.id, delivered_at: expect.anything(), internal_reviewer_id: producer.id })
    const history = await engine.sql<Row>('select action, performed_by_client_user_id from deliverable_history where deliverable_id = $1 order by performed_at', [doc.id])
    expect(history).toHaveLength(12)
    expect(history.find(({ action }) => action === 'requestRevision')?.performed_by_client_user_id).toBe(portal.id)
  })

  it('is not submitted with nothing in it, and not sent past a review', async () => {
    const empty = await create({ textContent: null })
    expect(await step(empty, 'submit', artist)).toMatchObject({ body: { errors: [{ data: { code: 'STATE_TRANSITION_BLOCKED' } }] }, status: 409 })
    const doc = await create()
    expect((await step(doc, 'send-to-client', producer)).status).toBe(409)
    expect((await engine.request('PATCH', `/api/deliverables/${doc.id}`, { as: producer, body: { status: 'APPROVED' } })).status).toBe(409)
  })

  it('is reviewed by its own client only', async () => {
    const doc = await create()
    await step(doc, 'submit', artist)
    await step(doc, 'internal-review', producer, { decision: 'approve' })
    await step(doc, 'send-to-client', producer)
    const stranger = await createClientUser(engine, { organization })
    expect((await step(doc, 'client-review', stranger, { decision: 'approve' })).status).toBe(404)
    expect((await post(`/api/portal/deliverables/${doc.id}/review`, producer, { decision: 'approve' })).status).toBe(403)
  })
})
