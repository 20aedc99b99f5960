import type { AccessOptions, CollectionAccess } from './types'

/** Options of each access made by `accessFor`, by its `read`. */
export const declaredAccess = new WeakMap<CollectionAccess['read'], AccessOptions>()
