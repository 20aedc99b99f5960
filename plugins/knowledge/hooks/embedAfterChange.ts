import type { CollectionAfterChangeHook } from 'payload'

import { enqueue } from '@/src/queue/enqueue'
import { relationId } from '@/src/states/relationId'

import { adoptChildren } from '../operations/adoptChildren'
import { moveSubtree } from '../operations/moveSubtree'

/** After a document's text or place changed: its pieces get new vectors (B000-020), what is below it moves along, documents below its path become its children. */
export const embedAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const id = String(doc.id)
  if (doc.contentHash !== previousDoc?.contentHash || doc.title !== previousDoc?.title) {
    await enqueue({ input: { id }, key: `embed-document:${id}`, req, task: 'embed-document' })
  }
  if (doc.path === previousDoc?.path) return
  const organization = relationId(doc.organization) ?? ''
  if (operation === 'update') await moveSubtree({ from: String(previousDoc.path), id, organization, req, to: String(doc.path) })
  await adoptChildren({ id, organization, path: String(doc.path), req })
}
