import { defineError } from '@/src/errors/defineError'

/** Text that breaks the rules of RFC 4180 so that nobody can say where its rows end. */
export const CsvInvalid = defineError<{ line: number; reason: string }>({
  code: 'CSV_INVALID',
  message: ({ line, reason }) => `This CSV cannot be read: line ${line} ${reason}`,
  status: 400,
})
