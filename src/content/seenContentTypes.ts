import type { Payload } from 'payload'

import type { ContentType } from './types'

type Seen = {
  /** The row it was made from. */
  text: string
  type: ContentType
}

const seen = new WeakMap<Payload, Map<string, Seen>>()

/**
 * Content types as this process saw them last, by id; one may have changed since. Only to begin what is thrown away unless `readContentType` answers with
 * the same object.
 */
export const seenContentTypes = (payload: Payload): Map<string, Seen> => {
  const types = seen.get(payload) ?? new Map<string, Seen>()
  seen.set(payload, types)
  return types
}
