import { isDeepStrictEqual } from 'node:util'

import type { CollectionAfterChangeHook } from 'payload'

import { countTags } from '../operations/countTags'
import { followComments } from '../operations/followComments'
import { followEntryStatus } from '../operations/followEntryStatus'
import { outdateLocalizations } from '../operations/outdateLocalizations'
import { trackBlocks } from '../operations/trackBlocks'
import type { Fields } from '../types'

/** After an entry is saved: its tags count, its blocks know it, its translations are outdated, comments go with their rows, its workflow goes on. */
export const followEntryAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const before = operation === 'update' ? (previousDoc as Fields | undefined) : undefined
  await countTags(req, before?.tags, doc.tags)
  await trackBlocks(req, doc, before)
  // By what was written, not by its version: autosaves that follow one another share one.
  if (before && !isDeepStrictEqual(before.data, doc.data)) {
    await outdateLocalizations(req, doc, before)
    await followComments(req, doc, before)
  }
  await followEntryStatus(req, doc, before?.status)
  return doc
}
