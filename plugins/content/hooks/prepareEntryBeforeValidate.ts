import type { CollectionBeforeValidateHook } from 'payload'

import { prepareEntry } from '../operations/prepareEntry'
import type { ResolvedContentOptions } from '../options'
import type { Fields, SaveMode } from '../types'

const restoring: SaveMode = { complete: true, isAutosave: false, restoredFrom: 'native', touchesContent: true }

/** Before an entry is validated: its `data` by its type, and what follows from it. */
export const prepareEntryBeforeValidate =
  ({ untitledSlug }: ResolvedContentOptions): CollectionBeforeValidateHook =>
  ({ data, operation, originalDoc, req }) =>
    prepareEntry({
      data: data ?? {},
      mode: req.context.isRestoringVersion ? restoring : (req.context.contentSave as SaveMode),
      original: operation === 'update' ? (originalDoc as Fields) : undefined,
      req,
      untitledSlug,
    })
