/** With graphile's backoff of e^attempt seconds the tenth run comes about 3.5 hours after the first. */
export const DEFAULT_MAX_ATTEMPTS = 10
export const DEFAULT_TIMEOUT_MS = 60_000
/** How long a task may still take to notice that its signal aborted, e.g. to roll back. */
export const ABORT_GRACE_MS = 1_000
/** How often each worker looks for dead ones; one is dead when its lock is missing twice in a row. */
export const DEAD_WORKER_CHECK_MS = 1_000
/** First half of the two-part advisory lock that a living worker holds; the second is a hash of its id. */
export const WORKER_LOCK_SPACE = 0x0ece_0001

/** What selects the jobs of each state in graphile's table, aliased `j`. A failed job has no attempts left. */
export const JOB_STATES = {
  failed: 'j.locked_at is null and j.attempts >= j.max_attempts',
  running: 'j.locked_at is not null',
  waiting: 'j.is_available',
} as const
