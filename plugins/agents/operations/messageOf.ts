const MAX_LENGTH = 2000

/** What went wrong in one line for people, without a stack. */
export const messageOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return message.slice(0, MAX_LENGTH)
}
