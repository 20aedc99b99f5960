import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { issueApiKey } from '../operations/issueApiKey'

/** Keys made in this request, by their visible prefix, until the answer to their own create has carried them. */
const CONTEXT_KEY = 'issuedApiKeys'

/** Makes the key of a new row; only its hash is stored. */
export const issueKey: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { hash, key, prefix } = issueApiKey()
  const issued = (req.context[CONTEXT_KEY] ?? new Map()) as Map<string, string>
  req.context[CONTEXT_KEY] = issued.set(prefix, key)
  return { ...data, keyHash: hash, prefix }
}

/** The answer to the create carries the key, once: `key`. */
export const revealKey: CollectionAfterChangeHook = ({ doc, operation, req }) => {
  const issued = req.context[CONTEXT_KEY] as Map<string, string> | undefined
  const key = operation === 'create' ? issued?.get(doc.prefix) : undefined
  if (key === undefined) return doc
  issued?.delete(doc.prefix)
  return { ...doc, key }
}
