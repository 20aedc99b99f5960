import type { PayloadRequest } from 'payload'

import type { Causation } from './types'

/** What the writes of this request are caused by; depth 0 and nothing else for a person's own request. */
export const causationOf = (req: PayloadRequest): Causation =>
  (req.context?.causation as Causation | undefined) ?? { depth: 0 }
