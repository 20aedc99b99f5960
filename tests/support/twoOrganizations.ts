import { newId } from '@/src/ids/newId'

import type { Engine } from './createEngine'

/** An organization as tests use it: a client, one person per role, an API key with every scope, a client user. */
export type TestOrganization = {
  apiKey: string
  client: string
  clientUser: { collection: 'client-users'; id: string }
  id: string
  users: Record<(typeof TEST_ROLES)[number], { collection: 'users'; id: string }>
}

export const TEST_ROLES = ['OWNER', 'ADMIN', 'TEAM_LEAD', 'PRODUCER', 'ARTIST', 'MEMBER', 'VIEWER', 'CLIENT_VIEWER'] as const

const createOrganization = async ({ payload }: Engine, name: string): Promise<TestOrganization> => {
  const create = async (collection: string, data: Record<string, unknown>): Promise<string> => {
    const doc = await payload.create({ collection: collection as 'users', data: data as never, depth: 0, overrideAccess: true })
    return String(doc.id)
  }
  const slug = name.toLowerCase()
  const id = await create('organizations', { name, slug })
  const client = await create('clients', { name: `${name} client`, organization: id })
  const issued = await payload.create({
    collection: 'api-keys' as 'users',
    data: { name: `${name} key`, organization: id, scopes: ['*'] } as never,
    depth: 0,
    overrideAccess: true,
  })
  // Past the operation: hashing a password takes a quarter of a second, and tests sign in without one.
  const createPerson = async (collection: string, data: Record<string, unknown>): Promise<string> =>
    String((await payload.db.create({ collection, data: { isActive: true, ...data } })).id)
  const clientUser = await createPerson('client-users', { client, email: `portal@${slug}.test`, name: `${name} portal`, organization: id })
  const users: Partial<TestOrganization['users']> = {}
  for (const role of TEST_ROLES) {
    const email = `${role.toLowerCase()}@${slug}.test`
    const organizations = [{ id: newId(), isActive: true, joinedAt: new Date().toISOString(), organization: id, role }]
    users[role] = { collection: 'users', id: await createPerson('users', { email, maxCapacity: 5, name: `${name} ${role}`, organizations }) }
  }
  return { apiKey: (issued as unknown as { key: string }).key, client, clientUser: { collection: 'client-users', id: clientUser }, id, users: users as TestOrganization['users'] }
}

/** Two organizations that must know nothing of each other. */
export const twoOrganizations = async (engine: Engine): Promise<{ a: TestOrganization; b: TestOrganization }> => ({
  a: await createOrganization(engine, 'Alpha'),
  b: await createOrganization(engine, 'Beta'),
})
