import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { Forbidden } from '@/src/errors/Forbidden'

import { isClientUser } from './isClientUser'

/**
 * The client user who acts.
 * @throws FORBIDDEN when somebody else does
 */
export const clientUserOf = async (req: PayloadRequest) => {
  const principal = await principalOf(req)
  if (isClientUser(principal)) return principal
  throw new Forbidden({ attempted: 'an action of the client portal', needed: undefined })
}
