import type { CollectionBeforeChangeHook } from 'payload'

import { requireStages } from '../operations/requireStages'

/** Before an entry moves: no way past the stages that wait. */
export const requireStagesBeforeChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && originalDoc) await requireStages(req, data, originalDoc)
  return data
}
