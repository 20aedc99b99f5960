import { createHmac, timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Grant } from './types'

/** How long a browser that gave the password is remembered, in s. */
const REMEMBERED_S = 12 * 60 * 60

const nameOf = ({ id }: Grant): string => `share_${id.replaceAll('-', '')}`

/** Bound to the link, its password as it is now, and a time: a new password asks everybody again. */
const sign = (req: PayloadRequest, grant: Grant, until: number): string =>
  createHmac('sha256', req.payload.secret).update(`share ${grant.kind} ${grant.id} ${grant.password} ${until}`).digest('base64url')

/** `Set-Cookie` for a browser that gave the password. */
export const rememberCookie = (req: PayloadRequest, grant: Grant): string => {
  const until = Math.floor(Date.now() / 1000) + REMEMBERED_S
  const isHttps = (req.payload.config.serverURL ?? '').startsWith('https:')
  return `${nameOf(grant)}=${until}.${sign(req, grant, until)}; Path=/; Max-Age=${REMEMBERED_S}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`
}

/** Whether the cookies of a request hold a password given before. */
export const isRemembered = (req: PayloadRequest, grant: Grant, cookies: null | string): boolean => {
  const pair = (cookies ?? '').split(/;\s*/).find((one) => one.startsWith(`${nameOf(grant)}=`))
  const [until = '', signature = ''] = (pair?.slice(nameOf(grant).length + 1) ?? '').split('.')
  if (!/^\d+$/.test(until) || Number(until) * 1000 <= Date.now()) return false
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(req, grant, Number(until)))]
  return given.length === expected.length && timingSafeEqual(given, expected)
}
