import { createHmac } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Grant } from './types'

/** Bound to the link, its password as it is now, and a time: a new password asks everybody again. */
export const signUnlock = (req: PayloadRequest, grant: Grant, until: number): string =>
  createHmac('sha256', req.payload.secret).update(`share ${grant.kind} ${grant.id} ${grant.password} ${until}`).digest('base64url')
