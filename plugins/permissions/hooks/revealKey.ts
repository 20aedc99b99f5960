import type { CollectionAfterChangeHook } from 'payload'

import { ISSUED_KEYS } from '../constants'

/** The answer to the create carries the key, once: `key`. */
export const revealKey: CollectionAfterChangeHook = ({ doc, operation, req }) => {
  const issued = req.context[ISSUED_KEYS] as Map<string, string> | undefined
  const key = operation === 'create' ? issued?.get(doc.prefix) : undefined
  if (key === undefined) return doc
  issued?.delete(doc.prefix)
  return { ...doc, key }
}
