import { defineError } from './defineError'

/** Input that a schema cannot refuse but a rule does. Every problem has the path of its value. */
export const Invalid = defineError<{ problems: { message: string; path: string }[]; subject: string }>({
  code: 'VALIDATION',
  message: ({ problems, subject }) => `${subject} is not valid: ${problems.map(({ message, path }) => `${path}: ${message}`).join('; ')}`,
  status: 400,
})
