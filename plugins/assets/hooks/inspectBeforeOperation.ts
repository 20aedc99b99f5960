import type { CollectionBeforeOperationHook } from 'payload'

import { inspectUpload } from '../operations/inspectUpload'

/** Every file that comes in through `files` is what its content says, and is refused when it is hostile. */
export const inspectBeforeOperation: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file) await inspectUpload(req)
  return args
}
