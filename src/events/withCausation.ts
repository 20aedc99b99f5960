import { isolateObjectProperty } from 'payload'
import type { PayloadRequest } from 'payload'

import type { Causation } from './types'

/** The same request, in the same transaction, whose writes emit events caused by `causation`. */
export const withCausation = (req: PayloadRequest, causation: Causation): PayloadRequest => {
  const caused = isolateObjectProperty(req, 'context')
  caused.context = { ...req.context, causation }
  return caused
}
