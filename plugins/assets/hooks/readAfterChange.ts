import type { CollectionAfterChangeHook } from 'payload'

import { registryOf } from '@/src/plugin/registryOf'
import { enqueue } from '@/src/queue/enqueue'
import { relationId } from '@/src/states/relationId'

/** A new file is read. Where renditions are made, they come first and enqueue the same task. */
export const readAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const isNew = operation === 'create' || relationId(doc.file) !== relationId(previousDoc?.file)
  const isRendered = registryOf(req.payload).tasks.some(({ name }) => name === 'render-asset')
  if (isNew && !isRendered) await enqueue({ input: { asset: String(doc.id) }, key: `read-asset:${doc.id}`, req, task: 'read-asset' })
  return doc
}
