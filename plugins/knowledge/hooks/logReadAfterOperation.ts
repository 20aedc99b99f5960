import type { CollectionAfterOperationHook } from 'payload'

import { logRead } from '../operations/logRead'

/** Reading one document through REST or GraphQL is a use of it. */
export const logReadAfterOperation: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation === 'findByID' && (req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL')) await logRead({ document: result as Record<string, unknown> | null, req })
  return result
}
