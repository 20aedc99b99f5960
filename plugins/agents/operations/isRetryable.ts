/** Statuses that may be another one later: timeout, too early, too many requests. */
const PASSING = new Set([408, 425, 429])

/**
 * May the same work succeed later? Refusals (other 4xx: permission, validation, missing skill) will not; anything that is
 * no refusal (network, model, database, bug of timing) might. An error can say so itself with `retryable`.
 */
export const isRetryable = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return true
  if ('retryable' in error && typeof error.retryable === 'boolean') return error.retryable
  if ('code' in error && String(error.code).startsWith('AGENTS_SKILL_')) return false
  if ('code' in error && error.code === 'STATE_TRANSITION_CONFLICT') return true
  // An effect failed: its own reason decides.
  if ('code' in error && error.code === 'AGENTS_EFFECT_FAILED' && 'cause' in error && error.cause !== undefined) return isRetryable(error.cause)
  const status = 'status' in error ? Number(error.status) : Number.NaN
  return !(status >= 400 && status < 500) || PASSING.has(status)
}
