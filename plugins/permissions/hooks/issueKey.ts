import type { CollectionBeforeChangeHook } from 'payload'

import { ISSUED_KEYS } from '../constants'
import { issueApiKey } from '../operations/issueApiKey'

/** Makes the key of a new row; only its hash is stored. */
export const issueKey: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { hash, key, prefix } = issueApiKey()
  const issued = (req.context[ISSUED_KEYS] ?? new Map()) as Map<string, string>
  req.context[ISSUED_KEYS] = issued.set(prefix, key)
  return { ...data, keyHash: hash, prefix }
}
