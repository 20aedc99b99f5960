import { defineError } from '@/src/errors/defineError'

export const BodyTooLarge = defineError<{ limitBytes: number }>({
  code: 'BODY_TOO_LARGE',
  message: ({ limitBytes }) => `The body is larger than the ${limitBytes} bytes this route accepts`,
  status: 413,
})
