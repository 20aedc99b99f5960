import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'
import { insert, type Row } from '@/tests/support/fixtures/insert'

let engine: Engine
let key: string
let organization: Row
let producer: Row
let viewer: Row
beforeAll(async () => {
  engine = await createEngine()
  organization = await createOrganization(engine)
  producer = await createUser(engine, { organization, role: 'PRODUCER' })
  viewer = await createUser(engine, { organization, role: 'VIEWER' })
  const row = await insert(engine, 'api-keys', { name: 'Form', organization: organization.id, scopes: ['client-request:create'] })
  key = String(row.key)
}, 180_000)
afterAll(() => engine?.stop())

const submit = async (body: Record<string, unknown>, headers: Record<string, string> = {}) => {
  const response = await engine.request('POST', '/api/intake/requests', { body, headers: { authorization: `Bearer ${key}`, ...headers } })
  return { body: (await response.json()) as Record<string, unknown>, status: response.status }
}
const client = (name: string) => insert(engine, 'clients', { name, organization: organization.id, slug: name.toLowerCase().replaceAll(' ', '-') })
const contact = (email: string, company?: string) => insert(engine, 'contacts', { company, email, firstName: 'Ada', lastName: 'Moor', organization: organization.id })

describe('a request by API key (B003-080)', () => {
  it('finds client and contact, and emits client_request.submitted in the same transaction', async () => {
    const { id } = await client('Elm Shop')
    const { id: ada } = await contact('ada@elm.example', id)
    const { body, status } = await submit({ client: 'elm-shop', contact: 'ada@elm.example', description: 'We need a poster.' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ client: id, contact: ada, status: 'RECEIVED', title: 'We need a poster.' })
    const events = await engine.sql<Row>('select event_type, actor_type from content_events where source_id = $1', [body.id])
    expect(events).toMatchObject([{ actor_type: 'api-key', event_type: 'client_request.submitted' }])
  })

  it('takes the client of a known sender, and keeps an unknown one as given', async () => {
    const { id } = await client('Oak House')
    await contact('ben@oak.example', id)
    expect((await submit({ description: 'A film.', requestorEmail: 'Ben@oak.example' })).body.client).toBe(id)
    const { body } = await submit({ clientName: 'Nobody yet', description: 'A film.', requestorEmail: 'new@person.example', requestorName: 'New Person' })
    expect(body).toMatchObject({ client: null, contact: null })
    expect(await engine.sql('select requestor_email, client_name from client_requests where id = $1', [body.id])).toEqual([{ client_name: 'Nobody yet', requestor_email: 'new@person.example' }])
  })

  it('is taken in once per Idempotency-Key (B003-086)', async () => {
    const [first, second] = [await submit({ description: 'Twice.' }, { 'idempotency-key': 'twice' }), await submit({ description: 'Twice.' }, { 'idempotency-key': 'twice' })]
    expect(second.body.id).toBe(first.body.id)
    expect(await engine.sql(`select 1 from client_requests where description = 'Twice.'`)).toHaveLength(1)
  })

  it('that names an unknown client, or nothing at all, is refused with what to do', async () => {
    expect(await submit({ client: 'nowhere', description: 'x' })).toMatchObject({ body: { errors: [{ message: expect.stringContaining("'nowhere'") }] }, status: 422 })
    expect(await submit({ title: 'x' })).toMatchObject({ body: { errors: [{ path: 'body.description' }] }, status: 400 })
  })

  it('never finds a client of another organization', async () => {
    const other = await createOrganization(engine)
    const { id } = await insert(engine, 'clients', { name: 'Hidden', organization: other.id, slug: 'hidden' })
    expect((await submit({ client: id, description: 'x' })).status).toBe(422)
  })
})

describe('a request from the CRM', () => {
  it('belongs to the contact and its client', async () => {
    const { id } = await client('Ash Inn')
    const { id: ada } = await contact('ada@ash.example', id)
    const response = await engine.request('POST', `/api/contacts/${ada}/requests`, { as: producer, body: { description: 'Called: needs photos of the rooms.' } })
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({ client: id, contact: ada })
  })

  it('needs the permission', async () => {
    const { id } = await contact('eve@ash.example')
    expect((await engine.request('POST', `/api/contacts/${id}/requests`, { as: viewer, body: { description: 'x' } })).status).toBe(403)
  })
})
