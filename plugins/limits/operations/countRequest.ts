import type { Payload, PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'

import { RateExceeded } from '../errors'
import type { Rates, ResolvedLimitsOptions } from '../options'
import { rateLimiter } from './rateLimiter'

const limiters = new WeakMap<Payload, ReturnType<typeof rateLimiter>>()

const limiterOf = (payload: Payload, rates: Rates, options: ResolvedLimitsOptions): ReturnType<typeof rateLimiter> => {
  const known = limiters.get(payload) ?? rateLimiter(payload, rates, options.store)
  limiters.set(payload, known)
  return known
}

const callerOf = async (req: PayloadRequest, header: string): Promise<{ key: string; kind: 'anonymous' | 'apiKey' | 'user' }> => {
  const principal = await principalOf(req)
  if (principal.kind === 'api-key') return { key: principal.id, kind: 'apiKey' }
  if (principal.kind === 'user' || principal.kind === 'client-user') return { key: `${principal.kind}:${principal.id}`, kind: 'user' }
  return { key: req.headers.get(header) ?? 'unknown', kind: 'anonymous' }
}

/**
 * Counts a request of its caller and says in the answer's headers what is left (RateLimit-Limit, -Remaining, -Reset).
 * @throws LIMITS_RATE_EXCEEDED, 429 with Retry-After
 */
export const countRequest = async (req: PayloadRequest, options: ResolvedLimitsOptions, isSignIn = false): Promise<void> => {
  if (options.rates === false) return
  const caller = await callerOf(req, options.addressHeader)
  const kind = isSignIn ? 'signIn' : caller.kind
  if (options.rates[kind] === 0) return
  const consume = limiterOf(req.payload, options.rates, options)
  const counted = await consume(kind, isSignIn ? (req.headers.get(options.addressHeader) ?? 'unknown') : caller.key)
  const headers = new Headers(req.responseHeaders)
  headers.set('RateLimit-Limit', String(counted.limit))
  headers.set('RateLimit-Remaining', String(counted.remaining))
  headers.set('RateLimit-Reset', String(counted.resetSeconds))
  if (counted.isExceeded) headers.set('Retry-After', String(counted.resetSeconds))
  req.responseHeaders = headers
  if (counted.isExceeded) throw new RateExceeded({ limit: counted.limit, retryAfterSeconds: counted.resetSeconds })
}
