import driver from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { createEngine } from '@/tests/support/createEngine'
import type { Engine } from '@/tests/support/createEngine'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

let engine: Engine
let a: TestOrganization
let b: TestOrganization

beforeAll(async () => {
  engine = await createEngine()
  ;({ a, b } = await twoOrganizations(engine))
})
afterAll(async () => engine?.stop())

/** A statement as the driver is given it: text, or an object that has it. */
const textOf = (statement: unknown): string => (typeof statement === 'string' ? statement : String((statement as { text?: string }).text))

type Answer = { body: { doc?: Record<string, unknown>; errors?: { data?: { code?: string; errors?: { path: string }[] }; name?: string }[] }; status: number }
type As = Parameters<Engine['request']>[2]

const send = async (method: string, path: string, options: As = {}): Promise<Answer> => {
  const response = await engine.request(method, path, options)
  return { body: (await response.json()) as Answer['body'], status: response.status }
}
const codeOf = ({ body }: Answer) => body.errors?.[0]?.data?.code ?? body.errors?.[0]?.name
const pathsOf = ({ body }: Answer) => body.errors?.[0]?.data?.errors?.map(({ path }) => path)
const withKey = (organization: TestOrganization) => ({ authorization: `Bearer ${organization.apiKey}` })
const memberOfBoth = async () => {
  const email = `both-${Math.random().toString(36).slice(2)}@example.test`
  const data = { email, name: 'Both', organizations: [{ organization: a.id, role: 'ADMIN' }, { organization: b.id, role: 'VIEWER' }], password: 'a password of the tests 1' }
  const user = await engine.payload.create({ collection: 'users', data: data as never, depth: 0, overrideAccess: true })
  return { collection: 'users', id: user.id }
}

describe('the organization of a new row', () => {
  it("is a person's only one (B002-001)", async () => {
    const { body, status } = await send('POST', '/api/clients?depth=0', { as: a.users.ADMIN, body: { name: 'One' } })
    expect([status, body.doc?.organization]).toEqual([201, a.id])
  })

  it("is an API key's own, whatever the header says", async () => {
    const headers = { ...withKey(a), 'x-organization': b.id }
    const { body, status } = await send('POST', '/api/clients?depth=0', { body: { name: 'Two' }, headers })
    expect([status, body.doc?.organization]).toEqual([201, a.id])
  })

  it('is the one the header names, when the person may write there', async () => {
    const both = await memberOfBoth()
    const created = await send('POST', '/api/clients?depth=0', { as: both, body: { name: 'Three' }, headers: { 'x-organization': a.id } })
    expect([created.status, created.body.doc?.organization]).toEqual([201, a.id])
  })

  it('is never one in which the person only reads: the header and the selector are no way in (pitfall B4)', async () => {
    const both = await memberOfBoth()
    const ways: Record<string, string>[] = [{ 'x-organization': b.id }, { cookie: `payload-tenant=${b.id}` }]
    for (const headers of ways) {
      const { body } = await send('POST', '/api/clients?depth=0', { as: both, body: { name: `Four ${Object.keys(headers).join('')}` }, headers })
      expect(body.doc?.organization).toBe(a.id)
    }
    expect((await send('POST', '/api/clients', { as: both, body: { name: 'Four', organization: b.id } })).status).toBe(403)
  })

  it('has to be said by somebody who may write in several', async () => {
    const both = await memberOfBoth()
    const organizations = [{ organization: a.id, role: 'ADMIN' }, { organization: b.id, role: 'ADMIN' }]
    await engine.payload.update({ collection: 'users', data: { organizations } as never, id: both.id, overrideAccess: true })
    const refused = await send('POST', '/api/clients', { as: both, body: { name: 'Five' } })
    expect([refused.status, codeOf(refused), pathsOf(refused)]).toEqual([400, 'TENANCY_ORGANIZATION_MISSING', ['organization']])
    const created = await send('POST', '/api/clients?depth=0', { as: both, body: { name: 'Five' }, headers: { cookie: `payload-tenant=${b.id}` } })
    expect([created.status, created.body.doc?.organization]).toEqual([201, b.id])
  })

  it('is never a foreign one', async () => {
    for (const options of [{ as: a.users.OWNER }, { headers: withKey(a) }, { as: a.clientUser }]) {
      const { status } = await send('POST', '/api/clients', { ...options, body: { name: 'Six', organization: b.id } })
      expect(status).toBe(403)
    }
  })

  it('stays: nobody moves a row', async () => {
    const { status } = await send('PATCH', `/api/clients/${a.client}`, { as: a.users.OWNER, body: { organization: b.id } })
    const [row] = await engine.sql<{ organization_id: string }>('select organization_id from clients where id = $1', [a.client])
    expect([status, row?.organization_id]).toEqual([200, a.id])
    await expect(
      engine.payload.update({ collection: 'clients', data: { organization: b.id } as never, id: a.client, overrideAccess: true }),
    ).rejects.toMatchObject({ code: 'TENANCY_ORGANIZATION_IMMUTABLE', status: 400 })
  })
})

describe('a person of the portal', () => {
  it('sees and changes nothing of another organization, though the official plugin lets every other auth collection in (pitfall B1)', async () => {
    for (const options of [{ as: a.clientUser }, { headers: withKey(a) }]) {
      const read = await send('GET', `/api/clients/${b.client}`, options)
      const changed = await send('PATCH', `/api/clients/${b.client}`, { ...options, body: { name: 'Taken over' } })
      const removed = await send('DELETE', `/api/clients/${b.client}`, options)
      expect([read.status, [403, 404].includes(changed.status), [403, 404].includes(removed.status)]).toEqual([404, true, true])
      const list = (await (await engine.request('GET', '/api/clients?limit=100&depth=0', options)).json()) as { docs: { organization: string }[] }
      expect(list.docs.length).toBeGreaterThan(0)
      expect(list.docs.filter(({ organization }) => organization !== a.id)).toEqual([])
    }
    expect(await engine.sql('select name from clients where id = $1', [b.client])).toEqual([{ name: 'Beta client' }])
  })
})

it('the admin is for people of the organization: no client user and no API key gets in', async () => {
  const mayOpen = async (options: As) => ((await (await engine.request('GET', '/api/access', options)).json()) as { canAccessAdmin?: boolean }).canAccessAdmin === true
  expect(await mayOpen({ as: a.users.VIEWER })).toBe(true)
  expect([await mayOpen({ as: a.clientUser }), await mayOpen({ headers: withKey(a) }), await mayOpen({})]).toEqual([false, false, false])
})

describe('two organizations', () => {
  it('may call things by the same name, and neither may do so twice (pitfall B6)', async () => {
    const create = (organization: TestOrganization) => send('POST', '/api/client-teams', { as: organization.users.OWNER, body: { name: 'Marketing', slug: 'marketing' } })
    expect([(await create(a)).status, (await create(b)).status]).toEqual([201, 201])
    const again = await create(a)
    expect(again.status).toBe(400)
    expect(await engine.sql(`select 1 from client_teams where slug = 'marketing'`)).toHaveLength(2)
  })

  it('keep their rows when somebody deletes an organization: that is refused until it is empty (pitfall B7)', async () => {
    const count = () => engine.sql(`select (select count(*)::int from clients where organization_id = $1) as clients, (select count(*)::int from projects where organization_id = $1) as projects`, [b.id])
    await engine.payload.create({ collection: 'projects', data: { client: b.client, name: 'Kept', organization: b.id } as never, depth: 0, overrideAccess: true })
    const before = await count()
    const refused = await send('DELETE', `/api/organizations/${b.id}`, { as: b.users.OWNER })
    expect(refused.status).toBe(409)
    await expect(engine.payload.delete({ collection: 'organizations', id: b.id, overrideAccess: true })).rejects.toMatchObject({ status: 409 })
    expect(await count()).toEqual(before)
    const empty = await engine.payload.create({ collection: 'organizations', data: { name: 'Empty', slug: 'empty' } as never, overrideAccess: true })
    await engine.payload.delete({ collection: 'organizations', id: empty.id, overrideAccess: true })
    expect(await engine.sql('select 1 from organizations where id = $1', [empty.id])).toEqual([])
  })
})

describe('a relation', () => {
  it('to another organization is refused with its path, for every principal', async () => {
    for (const options of [{ as: a.users.OWNER }, { headers: withKey(a) }]) {
      const refused = await send('POST', '/api/projects', { ...options, body: { client: b.client, name: 'P' } })
      expect([refused.status, pathsOf(refused)]).toEqual([400, ['client']])
      expect(codeOf(refused)).toBe('TENANCY_REFERENCE_FOREIGN')
    }
  })

  it('to another organization is refused for the engine itself', async () => {
    const data = { client: b.client, name: 'P', organization: a.id }
    await expect(engine.payload.create({ collection: 'projects', data: data as never, overrideAccess: true })).rejects.toMatchObject({
      code: 'TENANCY_REFERENCE_FOREIGN',
    })
  })

  it('answers the same for a foreign row and for one that does not exist', async () => {
    const refusals = []
    for (const client of [b.client, b.client.replace(/.{4}$/, '0000')]) {
      const { body, status } = await send('POST', '/api/projects', { as: a.users.OWNER, body: { client, name: 'P' } })
      refusals.push(JSON.stringify({ body, status }).replaceAll(client, 'ID'))
    }
    expect(refusals[0]).toBe(refusals[1])
  })

  it('to a person who is no member, and inside an array, is refused with its path', async () => {
    const asset = await engine.payload.create({
      collection: 'asset-libraries',
      data: { name: 'Foreign', organization: b.id } as never,
      depth: 0,
      overrideAccess: true,
    })
    const body = { assignee: b.users.VIEWER.id, assetLinks: [{ asset: asset.id }], brand: null, client: a.client, title: 'Nested' }
    const refused = await send('POST', '/api/briefs', { as: a.users.OWNER, body })
    expect([refused.status, codeOf(refused)]).toEqual([400, 'TENANCY_REFERENCE_FOREIGN'])
    expect(pathsOf(refused)?.sort()).toEqual(['assetLinks.0.asset', 'assignee'])
  })

  it('stands once in a list of links, competencies or teams, as the unique constraints of the seeds have it', async () => {
    const entry = await engine.payload.create({ collection: 'competencies', data: { name: 'Retouching', organization: a.id } as never, depth: 0, overrideAccess: true })
    const twice = [{ competency: entry.id, level: 'SENIOR' }, { competency: entry.id, level: 'JUNIOR' }]
    const refused = await send('PATCH', `/api/users/${a.users.ARTIST.id}`, { as: a.users.OWNER, body: { competencies: twice } })
    expect([refused.status, pathsOf(refused)]).toEqual([400, ['competencies']])
    expect(JSON.stringify(refused.body)).toContain('Row 2 repeats the competency of row 1')
    expect((await send('PATCH', `/api/users/${a.users.ARTIST.id}`, { as: a.users.OWNER, body: { competencies: twice.slice(1) } })).status).toBe(200)
  })

  it('costs one statement when it changed and none when it did not', async () => {
    const { payload } = engine
    const doc = await payload.create({ collection: 'projects', data: { client: a.client, name: 'Counted', organization: a.id } as never, depth: 0, overrideAccess: true })
    const query = vi.spyOn(driver.Client.prototype, 'query')
    const checks = () => query.mock.calls.filter(([statement]) => /select '[a-z-]+' as slug/.test(textOf(statement))).length
    await payload.update({ collection: 'projects', data: { name: 'Renamed' } as never, id: doc.id, overrideAccess: true })
    const unchanged = checks()
    await payload.create({ collection: 'projects', data: { client: a.client, name: 'Other', organization: a.id } as never, overrideAccess: true })
    const changed = checks()
    query.mockRestore()
    expect([unchanged, changed]).toEqual([0, 1])
  })
})
