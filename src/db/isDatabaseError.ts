/** Whether PostgreSQL refused, itself or as the cause: its words name tables and values and are for the log. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof Error && (('severity' in error && 'routine' in error) || isDatabaseError(error.cause))
