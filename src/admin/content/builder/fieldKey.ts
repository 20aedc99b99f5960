import type { ContentField } from '@/src/content/types'

import { knownFieldKeys } from './knownFieldKeys'

let last = 0

/** A name of a field for as long as it is edited: fields have no id, and their names change. */
export const fieldKey = (field: ContentField): string => {
  const known = knownFieldKeys.get(field)
  if (known) return known
  last += 1
  const key = `field-card-${last}`
  knownFieldKeys.set(field, key)
  return key
}
