/**
 * Codes of the errors that refuse what was asked (status below 500), for Payload's `loggingLevels`: they are answers, so the log has
 * their message only; what went wrong in the engine keeps its stack. Filled by `defineError`.
 */
export const refusalLevels: Record<string, 'info'> = {}
