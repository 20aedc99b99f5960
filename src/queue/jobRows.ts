/** What selects the jobs of each state in graphile's table, aliased `j`. A failed job has no attempts left. */
export const JOB_STATES = {
  failed: 'j.locked_at is null and j.attempts >= j.max_attempts',
  running: 'j.locked_at is not null',
  waiting: 'j.is_available',
} as const
