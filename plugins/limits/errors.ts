import { defineError } from '@/src/errors/defineError'

/** A where that is nested too deep or has too many conditions. */
export const WhereTooLarge = defineError<{ conditions: number; depth: number; maxConditions: number; maxDepth: number }>({
  code: 'LIMITS_WHERE_TOO_LARGE',
  message: ({ conditions, depth, maxConditions, maxDepth }) =>
    `This where has ${conditions} conditions, ${depth} levels deep; at most ${maxConditions} and ${maxDepth} are answered`,
  status: 400,
})

/** Too many requests; `retryAfterSeconds` is also in the header Retry-After. */
export const RateExceeded = defineError<{ limit: number; retryAfterSeconds: number }>({
  code: 'LIMITS_RATE_EXCEEDED',
  message: ({ limit, retryAfterSeconds }) => `More than ${limit} requests a minute; try again in ${retryAfterSeconds} s`,
  status: 429,
})
