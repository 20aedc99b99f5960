import { defineError } from '@/src/errors/defineError'

export const FileNotFound = defineError<{ key: string }>({
  code: 'FILE_NOT_FOUND',
  message: ({ key }) => `There is no stored file '${key}'`,
  status: 404,
})

/** A key that could lead out of the storage. */
export const FileKeyInvalid = defineError<{ key: string }>({
  code: 'FILE_KEY_INVALID',
  message: ({ key }) => `'${key}' is no file key: it must be a relative path without empty or dotted segments, backslashes or control characters`,
  status: 400,
})
