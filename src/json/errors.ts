import { defineError } from '@/src/errors/defineError'

/** Text that is no list of JSON values, or has one that is too large. */
export const JsonInvalid = defineError<{ item: number; reason: string }>({
  code: 'JSON_INVALID',
  message: ({ item, reason }) => `This JSON cannot be read: item ${item} ${reason}`,
  status: 400,
})
