import type { ContentProblem } from '@/src/content/types'
import { defineError } from '@/src/errors/defineError'

/** One row that cannot be taken in, with everything that is wrong with it. */
export const RowRefused = defineError<{ problems: ContentProblem[] }>({
  code: 'TRANSFER_ROW_REFUSED',
  message: ({ problems }) => problems.map(({ message, path }) => (path ? `${path}: ${message}` : message)).join('; '),
  status: 400,
})

/** A file that as a whole is not what it should be. */
export const FileUnreadable = defineError<{ reason: string }>({
  code: 'TRANSFER_FILE_UNREADABLE',
  message: ({ reason }) => `This file cannot be imported: ${reason}`,
  status: 400,
})

/** Something asked of a transfer that stands elsewhere. */
export const TransferState = defineError<{ action: string; id: string; needed: string; status: string }>({
  code: 'TRANSFER_STATE',
  message: ({ action, id, needed, status }) => `The transfer ${id} is ${status}: ${action} is for ${needed}`,
  status: 409,
})

/** The transfer was cancelled, or another worker goes on with it. */
export const TransferTaken = defineError<{ id: string }>({
  code: 'TRANSFER_TAKEN',
  message: ({ id }) => `The transfer ${id} was cancelled, or another worker goes on with it`,
  status: 409,
})
