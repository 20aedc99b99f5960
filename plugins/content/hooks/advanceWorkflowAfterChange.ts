import type { CollectionAfterChangeHook } from 'payload'

import { advanceWorkflow } from '../operations/advanceWorkflow'

/** After a stage was answered: the next one, or the entry itself. */
export const advanceWorkflowAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update') await advanceWorkflow(req, doc, previousDoc?.status)
  return doc
}
