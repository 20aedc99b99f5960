import type { ContentField } from '@/src/content/types'

import { fieldKey } from './fieldKey'
import { knownFieldKeys } from './knownFieldKeys'

/** The changed field goes by the name of the one it replaces. */
export const inPlaceOf = (before: ContentField, after: ContentField): ContentField => {
  knownFieldKeys.set(after, fieldKey(before))
  return after
}
