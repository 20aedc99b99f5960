import type { CollectionAfterChangeHook } from 'payload'

import { enqueue } from '@/src/queue/enqueue'
import { relationId } from '@/src/states/relationId'

/** A rendition that is PENDING again (transition `redo`) is made again. */
export const redoAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const asset = relationId(doc.asset)
  if (operation === 'update' && asset && doc.status === 'PENDING' && previousDoc?.status !== 'PENDING') await enqueue({ input: { asset }, key: `render:${asset}`, req, task: 'render-asset' })
  return doc
}
