import { defineError } from './defineError'

/** The request contradicts what is there now. `reason` is a sentence for people. */
export const Conflict = defineError<{ reason: string; subject: string }>({
  code: 'CONFLICT',
  message: ({ reason, subject }) => `${subject}: ${reason}`,
  status: 409,
})
