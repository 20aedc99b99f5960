import type { PayloadRequest } from 'payload'

import { shareCookieName } from './shareCookieName'
import { signUnlock } from './signUnlock'
import type { Grant } from './types'

/** How long a browser that gave the password is remembered, in s. */
const REMEMBERED_S = 12 * 60 * 60

/** `Set-Cookie` for a browser that gave the password. */
export const rememberCookie = (req: PayloadRequest, grant: Grant): string => {
  const until = Math.floor(Date.now() / 1000) + REMEMBERED_S
  const isHttps = (req.payload.config.serverURL ?? '').startsWith('https:')
  return `${shareCookieName(grant)}=${until}.${signUnlock(req, grant, until)}; Path=/; Max-Age=${REMEMBERED_S}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`
}
