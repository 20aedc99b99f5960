import { defineError } from '@/src/errors/defineError'

/** Text that is no CSV. */
export const CsvInvalid = defineError<{ line: number; reason: string }>({
  code: 'CSV_INVALID',
  message: ({ line, reason }) => `Line ${line} is no CSV that can be read: ${reason}`,
  status: 400,
})
