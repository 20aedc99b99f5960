import type { CollectionBeforeValidateHook } from 'payload'

import { Invalid } from '@/src/errors/Invalid'

import { whyNotWatched } from '../operations/whyNotWatched'

/** A library watches only folders that the operator allows. */
export const checkWatchFolder: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const folder: unknown = (data?.settings as null | undefined | { watchFolder?: unknown })?.watchFolder
  const before: unknown = (originalDoc?.settings as null | undefined | { watchFolder?: unknown })?.watchFolder
  if (folder === undefined || folder === null || folder === before) return data
  const reason = whyNotWatched(folder)
  if (reason) throw new Invalid({ problems: [{ message: reason, path: 'settings.watchFolder' }], subject: 'The library' })
  return data
}
