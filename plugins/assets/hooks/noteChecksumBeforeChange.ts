import type { CollectionBeforeChangeHook } from 'payload'

/** The hash that `inspectBeforeOperation` found, once. */
export const noteChecksumBeforeChange: CollectionBeforeChangeHook = ({ data, req }) => {
  const { assetsChecksum } = req.context
  if (typeof assetsChecksum !== 'string' || !req.file) return data
  delete req.context.assetsChecksum
  return { ...data, checksum: assetsChecksum }
}
