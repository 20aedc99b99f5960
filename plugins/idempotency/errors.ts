import { defineError } from '@/src/errors/defineError'

/** The key was used for a request with another body (B003-086). */
export const KeyReused = defineError<{ key: string; route: string }>({
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: ({ key, route }) => `Idempotency-Key '${key}' was used for another request to ${route}; take a new key for a new request`,
  status: 409,
})

/** The first request with this key is still running. */
export const KeyInUse = defineError<{ key: string; retryAfterSeconds: number; route: string }>({
  code: 'IDEMPOTENCY_KEY_IN_USE',
  message: ({ key, retryAfterSeconds, route }) =>
    `The request to ${route} with Idempotency-Key '${key}' is still running; repeat it in ${retryAfterSeconds} s`,
  status: 409,
})

/** A key is 1 to 255 visible ASCII characters. */
export const KeyInvalid = defineError<{ length: number }>({
  code: 'IDEMPOTENCY_KEY_INVALID',
  message: ({ length }) => `An Idempotency-Key has 1 to 255 visible ASCII characters; this one has ${length} characters`,
  status: 400,
})
