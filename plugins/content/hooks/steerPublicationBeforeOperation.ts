import type { CollectionBeforeOperationHook } from 'payload'

import { steerPublication } from '../operations/steerPublication'

/** Before Payload reads an entry to save it: which version the public sees afterwards. */
export const steerPublicationBeforeOperation: CollectionBeforeOperationHook = async ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  return (await steerPublication(operation, args as Parameters<typeof steerPublication>[1])) as typeof args
}
