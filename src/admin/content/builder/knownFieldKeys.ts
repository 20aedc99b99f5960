import type { ContentField } from '@/src/content/types'

/** Names that `fieldKey` gave. */
export const knownFieldKeys = new WeakMap<ContentField, string>()
