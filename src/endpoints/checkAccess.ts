import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import type { Principal } from '@/src/access/types'
import { Forbidden } from '@/src/errors/Forbidden'
import { Unauthenticated } from '@/src/errors/Unauthenticated'

import type { EndpointAccess } from './types'

/**
 * The principal of a request that may call the endpoint.
 * @throws UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) when who is may not
 */
export const checkAccess = async (access: EndpointAccess, req: PayloadRequest): Promise<Principal> => {
  const principal = await principalOf(req)
  if (access === 'public') return principal
  const isAllowed =
    typeof access === 'function'
      ? (await access(principal, req)) === true
      : principal.kind !== 'anonymous' && (access === 'authenticated' || can(principal, access))
  if (isAllowed) return principal
  if (principal.kind === 'anonymous') throw new Unauthenticated({ method: req.method ?? 'GET', path: req.pathname })
  throw new Forbidden({
    attempted: `${req.method ?? 'GET'} ${req.pathname}`,
    needed: typeof access === 'string' && access !== 'authenticated' ? access : undefined,
  })
}
