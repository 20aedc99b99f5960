/** Progress of an invocation and of each of its steps (B000-072). */
export const invocationStatuses = ['PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED', 'TIMEOUT'] as const
