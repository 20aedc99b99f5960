import { createLocalReq, type Payload } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import type { Principal } from '@/src/access/types'

/** What whoever began a transfer may do now, read afresh: who lost a right since has lost it here too. Anonymous when they are gone. */
export const actorPrincipal = async (payload: Payload, { collection, id }: { collection: string; id: string }): Promise<Principal> => {
  const req = await createLocalReq({}, payload)
  const user = await payload.findByID({ collection: collection as never, depth: 0, disableErrors: true, id, overrideAccess: true, req })
  if (!user) return { kind: 'anonymous' }
  return principalOf(await createLocalReq({ user: { ...(user as object), collection } as never }, payload))
}
