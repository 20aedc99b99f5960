import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { WINDOW_SECONDS } from '../constants'
import type { Rates, ResolvedLimitsOptions } from '../options'
import { type CallerCount, shareCounts } from './shareCounts'

const SHARE_EVERY_MS = 500

export type Consumed = { isExceeded: boolean; limit: number; remaining: number; resetSeconds: number }

/**
 * Counts requests in windows of a minute, by kind of caller. One per running engine. Requests are counted in memory and cost no
 * statement; with the store `postgres` each process adds what it counted to the common counts twice a second and goes on from those.
 */
export const rateLimiter = (payload: Payload, rates: Rates, store: ResolvedLimitsOptions['store']) => {
  const limiters = new Map(
    Object.entries(rates).map(([kind, points]) => [kind, new RateLimiterMemory({ duration: WINDOW_SECONDS, keyPrefix: kind, points })]),
  )
  let uncounted = new Map<string, CallerCount>()
  let timer: NodeJS.Timeout | undefined

  const share = async (): Promise<void> => {
    timer = undefined
    const counts = [...uncounted.values()]
    uncounted = new Map()
    for (const { key, kind, points, seconds } of await shareCounts(payload, counts, WINDOW_SECONDS)) {
      // What was counted here while the database answered comes on top.
      await limiters.get(kind)?.set(key, points + (uncounted.get(`${kind} ${key}`)?.points ?? 0), seconds)
    }
  }
  const note = (kind: keyof Rates, key: string): void => {
    const name = `${kind} ${key}`
    uncounted.set(name, { key, kind, points: (uncounted.get(name)?.points ?? 0) + 1 })
    timer ??= setTimeout(() => void share(), SHARE_EVERY_MS).unref()
  }

  return async (kind: keyof Rates, key: string): Promise<Consumed> => {
    const limit = rates[kind]
    const limiter = limiters.get(kind)
    if (!limiter) throw new Error(`limits: there is no rate '${kind}'`)
    const state = await limiter.consume(key).catch((rejection: unknown) => {
      // The library rejects with its result when the limit is exceeded.
      if (rejection instanceof RateLimiterRes) return rejection
      throw rejection
    })
    if (store === 'postgres') note(kind, key)
    return {
      isExceeded: state.consumedPoints > limit,
      limit,
      remaining: Math.max(0, state.remainingPoints),
      resetSeconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
    }
  }
}
