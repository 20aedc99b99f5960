import type { CollectionSlug, Payload } from 'payload'

import type { Effect } from '@/src/skills/types'

const hasDrafts = (payload: Payload, collection: string): boolean =>
  Boolean(payload.collections[collection as CollectionSlug]?.config.versions?.drafts)

const mentions = (value: unknown, names: Set<string>): boolean => {
  if (Array.isArray(value)) return value.some((item) => mentions(item, names))
  if (typeof value !== 'object' || value === null) return false
  if ('$ref' in value) return names.has(String(value.$ref))
  return Object.values(value).some((item) => mentions(item, names))
}

/**
 * For autonomy `auto_draft`: what can be created as a draft is made at once, the rest waits for a person. A draft that refers to
 * something that waits, waits too.
 */
export const splitDrafts = (payload: Payload, effects: Effect[]): { drafts: Effect[]; held: Effect[] } => {
  const heldNames = new Set<string>()
  const drafts: Effect[] = []
  const held: Effect[] = []
  for (const effect of effects) {
    const isDraft = effect.kind === 'create' && hasDrafts(payload, effect.collection) && !mentions(effect.data, heldNames)
    if (isDraft) drafts.push(effect)
    else {
      held.push(effect)
      if (effect.kind === 'create' && effect.as) heldNames.add(effect.as)
    }
  }
  return { drafts, held }
}
