import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'
import type { Engine } from '@/tests/support/createEngine'
import { TEST_ROLES } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

/** Everybody of one organization, as the requests they make. A request is made anew for each operation. */
export type Caller = { name: string; req: () => Promise<PayloadRequest> }

/** Each role, an API key with every scope, a client user, an agent with every permission started by the owner, and nobody. */
export const principalsOf = async ({ payload }: Engine, organization: TestOrganization): Promise<Caller[]> => {
  const load = async (collection: string, where: object) => {
    const user = await payload.db.findOne<{ id: string }>({ collection, where: where as never })
    if (!user) throw new Error(`there is no such row in ${collection}`)
    return { ...user, collection }
  }
  const as = (user: object | undefined, context: object = {}) => (): Promise<PayloadRequest> =>
    createLocalReq({ context: { ...context }, user: user as never }, payload)
  const roles = await Promise.all(
    TEST_ROLES.map(async (role) => ({ name: role, req: as(await load('users', { id: { equals: organization.users[role].id } })) })),
  )
  const key = await load('api-keys', { organization: { equals: organization.id } })
  const portal = await load('client-users', { id: { equals: organization.clientUser.id } })
  const initiator: Principal = {
    id: organization.users.OWNER.id,
    isPlatformAdmin: false,
    kind: 'user',
    memberships: [{ organization: organization.id, permissions: ['*'], role: 'OWNER' }],
  }
  const agent: Principal = { id: 'brief-creator', initiator, kind: 'agent', organization: organization.id, permissions: ['*'] }
  return [
    ...roles,
    { name: 'API key', req: as(key) },
    { name: 'client user', req: as(portal) },
    { name: 'agent', req: as(undefined, { principal: agent }) },
    { name: 'nobody', req: as(undefined) },
  ]
}
