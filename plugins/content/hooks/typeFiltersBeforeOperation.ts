import type { CollectionBeforeOperationHook, Where } from 'payload'

import { typeDataFilters } from '../operations/typeDataFilters'

/** Before entries are read: filters over `data` compare with values of the fields' own kinds; an address has texts only. */
export const typeFiltersBeforeOperation: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { where } = args as { where?: Where }
  if ((operation !== 'read' && operation !== 'count' && operation !== 'readDistinct') || !where) return args
  return { ...args, where: await typeDataFilters(req, where) }
}
