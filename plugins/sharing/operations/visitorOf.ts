import type { PayloadRequest } from 'payload'

import type { Visitor } from './types'

/** Who knocks, as far as the request says: the address is what the front door wrote. */
export const visitorOf = (req: PayloadRequest, password?: string): Visitor => ({
  address: req.headers.get('x-real-ip'),
  cookie: req.headers.get('cookie'),
  password: password ?? req.headers.get('x-share-password'),
  userAgent: req.headers.get('user-agent'),
})
