import { timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { shareCookieName } from './shareCookieName'
import { signUnlock } from './signUnlock'
import type { Grant } from './types'

/** Whether the cookies of a request hold a password given before. */
export const isRemembered = (req: PayloadRequest, grant: Grant, cookies: null | string): boolean => {
  const pair = (cookies ?? '').split(/;\s*/).find((one) => one.startsWith(`${shareCookieName(grant)}=`))
  const [until = '', signature = ''] = (pair?.slice(shareCookieName(grant).length + 1) ?? '').split('.')
  if (!/^\d+$/.test(until) || Number(until) * 1000 <= Date.now()) return false
  const [given, expected] = [Buffer.from(signature), Buffer.from(signUnlock(req, grant, Number(until)))]
  return given.length === expected.length && timingSafeEqual(given, expected)
}
