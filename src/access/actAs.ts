import { isolateObjectProperty } from 'payload'
import type { PayloadRequest } from 'payload'

import type { Principal } from './types'

/**
 * The same request, in the same transaction, acting as another principal. The given request is left as it is.
 * Everything that decides access downstream reads `req.context.principal` before `req.user`.
 */
export const actAs = (req: PayloadRequest, principal: Principal): PayloadRequest => {
  const acting = isolateObjectProperty(req, 'context')
  acting.context = { ...req.context, principal }
  return acting
}
