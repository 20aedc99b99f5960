import type { CollectionBeforeChangeHook } from 'payload'

import { principalOf } from '@/src/access/principalOf'

/** Who wrote it and who settled it, from the principal and never from what was sent. */
export const stampCommentBeforeChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const principal = await principalOf(req)
  const person = principal.kind === 'user' ? principal.id : undefined
  const authored = operation === 'create' && person ? { author: person, authorType: 'USER' } : {}
  const isResolved = Boolean(data.isResolved)
  if (isResolved === Boolean(originalDoc?.isResolved)) return { ...data, ...authored }
  return { ...data, ...authored, resolvedAt: isResolved ? new Date().toISOString() : null, resolvedBy: isResolved ? (person ?? null) : null }
}
