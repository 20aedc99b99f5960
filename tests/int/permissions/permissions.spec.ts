import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { expandPermissions } from '@/src/access/expandPermissions'
import { newId } from '@/src/ids/newId'
import { registryOf } from '@/src/plugin/registryOf'
import { createEngine } from '@/tests/support/createEngine'
import type { Engine, RequestOptions } from '@/tests/support/createEngine'
import { TEST_ROLES, twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

const SEED_PERMISSIONS = [
  'PROJECT_CREATE', 'PROJECT_UPDATE', 'PROJECT_DELETE', 'PROJECT_VIEW', 'DELIVERABLE_VIEW', 'DELIVERABLE_CREATE', 'DELIVERABLE_UPDATE', 'DELIVERABLE_DELETE',
  'STAGE_VIEW', 'STAGE_UPDATE', 'STAGE_UPDATE_STATUS', 'STAGE_ASSIGN', 'STAGE_SCHEDULE', 'REVISION_CREATE', 'REVISION_UPDATE', 'REVISION_REVIEW', 'COMMENT_CREATE',
  'COMMENT_DELETE', 'COMMENT_DELETE_ANY', 'PIPELINE_MANAGE', 'USER_MANAGE', 'ROLE_MANAGE', 'ORG_SETTINGS', 'AUTOMATION_MANAGE', 'FIELD_CUSTOMIZE', 'CLIENT_TEAM_MANAGE', 'POD_MANAGE',
]

let engine: Engine
let a: TestOrganization
let b: TestOrganization

beforeAll(async () => {
  engine = await createEngine()
  ;({ a, b } = await twoOrganizations(engine))
})
afterAll(async () => engine?.stop())

type Answer = { body: { doc?: Record<string, unknown>; errors?: { data?: { code?: string; missing?: string[] } }[] }; status: number }
type Matrix = { permissions: { granted: Record<string, boolean>; permission: string }[]; roles: string[] }

const send = async (method: string, path: string, options: RequestOptions = {}): Promise<Answer> => {
  const response = await engine.request(method, path, options)
  return { body: (await response.json()) as Answer['body'], status: response.status }
}
const outcome = ({ body, status }: Answer) => [status, body.errors?.[0]?.data?.code]
const matrixOf = async (): Promise<Map<string, Record<string, boolean>>> => {
  const response = await engine.request('GET', '/api/permissions/matrix', { as: a.users.ADMIN })
  const matrix = (await response.json()) as Matrix
  return new Map(matrix.permissions.map(({ granted, permission }) => [permission, granted]))
}
const holders = (matrix: Map<string, Record<string, boolean>>, permission: string) =>
  TEST_ROLES.filter((role) => matrix.get(permission)?.[role])

describe('the role matrix', () => {
  it('knows the eight roles and a permission for everything, seed 003 included (B003-071)', async () => {
    const matrix = await matrixOf()
    for (const permission of ['project:create', 'deliverable:delete', 'stage:update-status', 'stage:assign', 'revision:review', 'comment:delete-any', 'pipeline:update', 'pod:delete']) {
      expect(Object.keys(matrix.get(permission) ?? {})).toEqual(expect.arrayContaining([...TEST_ROLES]))
    }
  })

  it("takes seed 003's 27 permissions by their names, each for permissions that exist (B003-071)", async () => {
    expect(SEED_PERMISSIONS).toHaveLength(27)
    const matrix = await matrixOf()
    const catalogues = registryOf(engine.payload).permissions
    for (const name of SEED_PERMISSIONS) {
      const stands = expandPermissions(catalogues, [name])
      expect([name, stands.filter((permission) => !matrix.has(permission)), stands.length > 0]).toEqual([name, [], true])
      const granted = await send('POST', '/api/role-permissions', { as: b.users.OWNER, body: { granted: true, permission: name, role: 'CLIENT_VIEWER' } })
      expect([name, granted.status]).toEqual([name, 201])
    }
    const twice = await send('POST', '/api/role-permissions', { as: b.users.OWNER, body: { granted: false, permission: 'POD_MANAGE', role: 'CLIENT_VIEWER' } })
    expect(twice.status).toBe(400)
    const unknown = await send('POST', '/api/role-permissions', { as: b.users.OWNER, body: { granted: true, permission: 'EVERYTHING', role: 'CLIENT_VIEWER' } })
    expect(outcome(unknown)).toEqual([403, 'PERMISSIONS_GRANT_EXCEEDED'])
  })

  it("takes seed 000's names as well: who holds brief:create makes briefs, by role, by name or by a key's scope", async () => {
    const body = { client: a.client, title: 'A poster' }
    const status = async (options: RequestOptions) => (await send('POST', '/api/briefs', { body, ...options })).status
    expect([await status({ as: a.users.VIEWER }), await status({ as: a.users.PRODUCER })]).toEqual([403, 201])
    const data = { email: 'named@example.test', name: 'Named', organizations: [{ organization: a.id, permissions: ['brief:create'], role: 'VIEWER' }], password: 'a password of the tests 1' }
    const named = await engine.payload.create({ collection: 'users', data: data as never, depth: 0, overrideAccess: true })
    expect(await status({ as: { collection: 'users', id: named.id } })).toBe(201)
    for (const [scope, expected] of [['brief:read', 403], ['brief:create', 201]] as const) {
      const key = await engine.payload.create({ collection: 'api-keys', data: { name: scope, organization: a.id, scopes: [scope] } as never, depth: 0, overrideAccess: true })
      expect([scope, await status({ headers: { authorization: `Bearer ${(key as unknown as { key: string }).key}` } })]).toEqual([scope, expected])
    }
  })

  it('lets only OWNER and ADMIN touch settings, keys, credentials and permissions', async () => {
    const matrix = await matrixOf()
    for (const resource of ['api-key', 'api-credential', 'role-permission', 'organization', 'invitation', 'webhook-endpoint', 'user']) {
      for (const action of ['create', 'update', 'delete']) {
        const permission = `${resource}:${action}`
        expect([permission, holders(matrix, permission)]).toEqual([permission, permission === 'organization:delete' ? ['OWNER'] : ['OWNER', 'ADMIN']])
      }
    }
  })

  it('lets VIEWER read and nothing else', async () => {
    const matrix = await matrixOf()
    const held = [...matrix].filter(([, granted]) => granted.VIEWER).map(([permission]) => permission)
    expect(held).toContain('brief:read')
    expect(held.filter((permission) => !permission.endsWith(':read'))).toEqual([])
  })

  it('lets nobody below ADMIN write what the engine records', async () => {
    const matrix = await matrixOf()
    for (const permission of ['activity:create', 'content-event:update', 'agent-audit-log:delete', 'deliverable-history:create']) {
      expect([permission, holders(matrix, permission).filter((role) => role !== 'OWNER' && role !== 'ADMIN')]).toEqual([permission, []])
    }
  })

  it('is for those who may read permissions, in their own organization', async () => {
    expect(outcome(await send('GET', '/api/permissions/matrix', { as: a.users.VIEWER }))).toEqual([403, 'FORBIDDEN'])
    expect(outcome(await send('GET', `/api/permissions/matrix?organization=${b.id}`, { as: a.users.OWNER }))).toEqual([403, 'FORBIDDEN'])
    expect(outcome(await send('GET', '/api/permissions/matrix'))).toEqual([401, 'UNAUTHENTICATED'])
  })
})

describe("an organization's own grants", () => {
  it('open and close what a role may do, here and not elsewhere, within a second', async () => {
    const create = (organization: TestOrganization) => send('POST', '/api/pods', { as: organization.users.VIEWER, body: { name: `Pod ${Math.random()}` } })
    expect((await create(a)).status).toBe(403)
    const granted = await send('POST', '/api/role-permissions', { as: a.users.ADMIN, body: { granted: true, permission: 'POD_MANAGE', role: 'VIEWER' } })
    expect(granted.status).toBe(201)
    await expect.poll(async () => (await create(a)).status, { interval: 100, timeout: 5_000 }).toBe(201)
    expect((await create(b)).status).toBe(403)
    await send('PATCH', `/api/role-permissions/${String(granted.body.doc?.id)}`, { as: a.users.ADMIN, body: { granted: false } })
    await expect.poll(async () => (await create(a)).status, { interval: 100, timeout: 5_000 }).toBe(403)
  })

  it('cannot restrict OWNER', async () => {
    const refused = await send('POST', '/api/role-permissions', { as: a.users.OWNER, body: { granted: false, permission: 'brief:read', role: 'OWNER' } })
    expect(outcome(refused)).toEqual([400, 'PERMISSIONS_OWNER_RESTRICTED'])
  })
})

describe('nobody gives more than they hold', () => {
  it('by changing a role', async () => {
    const refused = await send('POST', '/api/role-permissions', { as: a.users.ADMIN, body: { granted: true, permission: 'organization:delete', role: 'VIEWER' } })
    expect(outcome(refused)).toEqual([403, 'PERMISSIONS_GRANT_EXCEEDED'])
    expect(refused.body.errors?.[0]?.data?.missing).toEqual(['organization:delete'])
  })

  it('by an API key with scopes', async () => {
    const key = (as: RequestOptions['as'], scopes: string[]) => send('POST', '/api/api-keys', { as, body: { name: 'Key', scopes } })
    expect((await key(a.users.ADMIN, ['brief:*', 'client:read'])).status).toBe(201)
    expect(outcome(await key(a.users.ADMIN, ['*']))).toEqual([403, 'PERMISSIONS_GRANT_EXCEEDED'])
    expect((await key(a.users.OWNER, ['*'])).status).toBe(201)
    expect((await key(a.users.PRODUCER, ['brief:read'])).status).toBe(403)
  })

  it('by inviting an owner', async () => {
    const invite = (as: RequestOptions['as'], role: string) => send('POST', '/api/invitations', { as, body: { email: `${role.toLowerCase()}.new@example.test`, role } })
    expect(outcome(await invite(a.users.ADMIN, 'OWNER'))).toEqual([403, 'PERMISSIONS_GRANT_EXCEEDED'])
    expect((await invite(a.users.ADMIN, 'PRODUCER')).status).toBe(201)
  })

  it('by creating or promoting a person', async () => {
    const user = (role: string, organization = a.id) => ({ email: `${role.toLowerCase()}.made@example.test`, name: role, organizations: [{ organization, role }], password: 'a password of the tests 1' })
    expect(outcome(await send('POST', '/api/users', { as: a.users.ADMIN, body: user('OWNER') }))).toEqual([403, 'PERMISSIONS_GRANT_EXCEEDED'])
    expect(outcome(await send('POST', '/api/users', { as: a.users.ADMIN, body: user('VIEWER', b.id) }))).toEqual([403, 'PERMISSIONS_MEMBERSHIP_REFUSED'])
    expect((await send('POST', '/api/users', { as: a.users.ADMIN, body: user('VIEWER') })).status).toBe(201)
    const promoted = await send('PATCH', `/api/users/${a.users.MEMBER.id}`, { as: a.users.ADMIN, body: { organizations: [{ organization: a.id, role: 'OWNER' }] } })
    expect(outcome(promoted)).toEqual([403, 'PERMISSIONS_GRANT_EXCEEDED'])
  })

  it('to themselves', async () => {
    const raised = await send('PATCH', `/api/users/${a.users.ADMIN.id}`, { as: a.users.ADMIN, body: { organizations: [{ organization: a.id, role: 'OWNER' }] } })
    expect(outcome(raised)).toEqual([403, 'PERMISSIONS_MEMBERSHIP_REFUSED'])
    const platform = await send('PATCH', `/api/users/${a.users.OWNER.id}`, { as: a.users.OWNER, body: { isPlatformAdmin: true } })
    expect(outcome(platform)).toEqual([403, 'PERMISSIONS_MEMBERSHIP_REFUSED'])
    expect((await send('PATCH', `/api/users/${a.users.VIEWER.id}`, { as: a.users.VIEWER, body: { name: 'New name' } })).status).toBe(200)
  })
})

describe('an account that belongs to two organizations', () => {
  const both = async (): Promise<string> => {
    const organizations = [{ organization: a.id, role: 'MEMBER' }, { organization: b.id, role: 'OWNER' }]
    const data = { email: `both-${Math.random()}@example.test`, name: 'Both', organizations, password: 'a password of the tests 1' }
    return String((await engine.payload.create({ collection: 'users', data: data as never, overrideAccess: true })).id)
  }

  it('is not taken over by an administrator of one of them', async () => {
    const id = await both()
    for (const body of [{ password: 'taken over 123' }, { email: 'taken@example.test' }]) {
      expect(outcome(await send('PATCH', `/api/users/${id}`, { as: a.users.OWNER, body }))).toEqual([403, 'PERMISSIONS_MEMBERSHIP_REFUSED'])
    }
    expect(outcome(await send('DELETE', `/api/users/${id}`, { as: a.users.OWNER }))).toEqual([403, 'PERMISSIONS_MEMBERSHIP_REFUSED'])
    const inBulk = await send('PATCH', `/api/users?where[id][equals]=${id}`, { as: a.users.OWNER, body: { password: 'taken over 123' } })
    expect([inBulk.status, JSON.stringify(inBulk.body)]).toEqual([400, expect.stringContaining('you do not hold user:update')])
  })

  it('gets another role where its administrator is, and keeps the one elsewhere', async () => {
    const id = await both()
    const change = (organizations: object[]) => send('PATCH', `/api/users/${id}`, { as: a.users.OWNER, body: { organizations } })
    expect((await change([{ organization: a.id, role: 'VIEWER' }, { organization: b.id, role: 'OWNER' }])).status).toBe(200)
    expect(outcome(await change([{ organization: a.id, role: 'VIEWER' }]))).toEqual([403, 'PERMISSIONS_MEMBERSHIP_REFUSED'])
  })
})

describe('an API key', () => {
  const issue = async (body: object): Promise<{ id: string; key: string }> => {
    const { body: answer } = await send('POST', '/api/api-keys', { as: a.users.OWNER, body: { name: 'Key', ...body } })
    return { id: String(answer.doc?.id), key: String(answer.doc?.key) }
  }
  const list = (key: string, slug = 'clients') => engine.request('GET', `/api/${slug}`, { headers: { authorization: `Bearer ${key}` } })

  it('is shown once and stored as its hash', async () => {
    const { id, key } = await issue({ scopes: ['client:read'] })
    expect(key).toMatch(/^ece_[\w-]{27}$/)
    const again = await send('GET', `/api/api-keys/${id}`, { as: a.users.OWNER })
    expect(JSON.stringify(again.body)).not.toContain(key)
    expect(again.body).not.toHaveProperty('keyHash')
    const [row] = await engine.sql<{ key_hash: string; row: string }>('select key_hash, row_to_json(k)::text as row from api_keys k where id = $1', [id])
    expect(row?.key_hash).toMatch(/^[\da-f]{64}$/)
    expect(row?.row).not.toContain(key)
  })

  it('does what its scopes say', async () => {
    const { key } = await issue({ scopes: ['client:read'] })
    expect((await list(key)).status).toBe(200)
    expect((await list(key, 'briefs')).status).toBe(403)
    const created = await send('POST', '/api/clients', { body: { name: 'X' }, headers: { authorization: `Bearer ${key}` } })
    expect(created.status).toBe(403)
  })

  it('is nobody once it is revoked, expired or unknown', async () => {
    const revoked = await issue({ scopes: ['client:read'] })
    await send('PATCH', `/api/api-keys/${revoked.id}`, { as: a.users.OWNER, body: { revokedAt: new Date().toISOString() } })
    const expired = await issue({ expiresAt: new Date(Date.now() - 1000).toISOString(), scopes: ['client:read'] })
    for (const key of [revoked.key, expired.key, 'ece_aaaaaaaaaaaaaaaaaaaaaaaaaaa']) expect((await list(key)).status).toBe(403)
  })

  it('notes its use at most once a minute', async () => {
    const { id, key } = await issue({ scopes: ['client:read'] })
    const used = async () => (await engine.sql<{ at: Date }>('select last_used_at as at from api_keys where id = $1', [id]))[0]?.at?.getTime()
    await list(key)
    const first = await used()
    await list(key)
    expect(first).toBeGreaterThan(Date.now() - 60_000)
    expect(await used()).toBe(first)
    await engine.sql(`update api_keys set last_used_at = now() - interval '2 minutes' where id = $1`, [id])
    await list(key)
    expect(await used()).toBeGreaterThan(Number(first) - 1)
  })
})

it('a person who is deactivated is nobody', async () => {
  const { id } = a.users.ARTIST
  await engine.payload.update({ collection: 'users', data: { isActive: false } as never, id, overrideAccess: true })
  expect((await send('GET', '/api/clients', { as: a.users.ARTIST })).status).toBe(403)
})

describe('what the engine records', () => {
  it.each(['activities', 'content-events', 'agent-audit-logs', 'invocation-steps', 'deliverable-history'])('%s: nobody adds, changes or removes a row, not even the owner', async (collection) => {
    const attempts = [
      await send('POST', `/api/${collection}`, { as: a.users.OWNER, body: {} }),
      await send('PATCH', `/api/${collection}/${newId()}`, { as: a.users.OWNER, body: {} }),
      await send('DELETE', `/api/${collection}/${newId()}`, { as: a.users.ADMIN }),
      await send('POST', `/api/${collection}`, { headers: { authorization: `Bearer ${a.apiKey}` }, body: {} }),
    ]
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect((await engine.request('GET', `/api/${collection}`, { as: a.users.OWNER })).status).toBe(200)
  })
})

describe('comments (B003-079)', () => {
  const write = async (as: RequestOptions['as']) => {
    const { body, status } = await send('POST', '/api/comments', { as, body: { content: 'Warmer light, please' } })
    expect([status, body]).toMatchObject([201, {}])
    return String(body.doc?.id)
  }

  it('are deleted by who wrote them, and by who may delete those of others', async () => {
    const { ARTIST, MEMBER, TEAM_LEAD } = b.users
    const [first, second] = [await write(ARTIST), await write(ARTIST)]
    // Whoever calls himself the author did not write it.
    await send('PATCH', `/api/comments/${first}`, { as: MEMBER, body: { author: MEMBER.id } })
    expect((await send('DELETE', `/api/comments/${first}`, { as: MEMBER })).status).toBe(403)
    expect((await send('DELETE', `/api/comments/${first}`, { as: ARTIST })).status).toBe(200)
    expect((await send('DELETE', `/api/comments/${second}`, { as: TEAM_LEAD })).status).toBe(200)
  })
})
