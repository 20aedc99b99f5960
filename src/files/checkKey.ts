import { FileKeyInvalid } from './errors'

const MAX_LENGTH = 900

/**
 * The key as it was given, when it can only lead inside the storage.
 * @throws FILE_KEY_INVALID
 */
export const checkKey = (key: string): string => {
  const segments = key.split('/')
  const isSafe = key.length <= MAX_LENGTH && !/[\\\u0000-\u001f\u007f]/.test(key) && segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  if (!isSafe) throw new FileKeyInvalid({ key: key.slice(0, 100) })
  return key
}
