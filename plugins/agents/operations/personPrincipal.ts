import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import type { Principal } from '@/src/access/types'

/** What a person may do now, read afresh: somebody deactivated since lost it. Anonymous when the person is gone. */
export const personPrincipal = async (payload: Payload, userId: string): Promise<Principal> => {
  const req = await createLocalReq({}, payload)
  const user = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: userId,
    overrideAccess: true,
    req,
  })
  if (!user) return { kind: 'anonymous' }
  return principalOf(await createLocalReq({ user: { ...user, collection: 'users' } }, payload))
}
