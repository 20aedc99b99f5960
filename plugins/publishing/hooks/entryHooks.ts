import type { CollectionConfig } from 'payload'

import { checkNewEntry } from '../operations/checkNewEntry'
import { followEntry } from '../operations/followEntry'
import type { Fields } from '../operations/types'

/** Before a new entry is saved: whether it may be public at once. After an entry changed: its schedule follows. */
export const entryHooks: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [async ({ doc, previousDoc, req }) => followEntry(req, doc as Fields, previousDoc as Fields | undefined)],
  beforeValidate: [
    async ({ data, operation, req }) => {
      if (operation === 'create') await checkNewEntry(req, (data ?? {}) as Fields)
      return data
    },
  ],
}
