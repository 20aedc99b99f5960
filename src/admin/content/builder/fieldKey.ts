import type { ContentField } from '@/src/content/types'

const keys = new WeakMap<ContentField, string>()
let last = 0

/** A name of a field for as long as it is edited: fields have no id, and their names change. */
export const fieldKey = (field: ContentField): string => {
  const known = keys.get(field)
  if (known) return known
  last += 1
  const key = `field-card-${last}`
  keys.set(field, key)
  return key
}

/** The changed field goes by the name of the one it replaces. */
export const inPlaceOf = (before: ContentField, after: ContentField): ContentField => {
  keys.set(after, fieldKey(before))
  return after
}
