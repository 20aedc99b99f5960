import type { CollectionAfterChangeHook } from 'payload'

import { noteRisk } from '../operations/noteRisk'

/** A deal whose chance dropped is at risk. */
export const noteRiskAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && doc.status === 'OPEN') await noteRisk({ deal: doc, from: previousDoc?.probability, req, to: doc.probability })
}
