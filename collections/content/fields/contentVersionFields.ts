import type { Field } from 'payload'

import { checkbox, integer, text, textarea, texts } from '@/src/fields'

/** What each version says about itself (seed 001's ContentVersion, B001-020; X-05: native versions), written by the publishing plugin. */
export const contentVersionFields: Field[] = [
  integer('versionNumber', {
    defaultValue: 1,
    description: 'Goes up when the content changes.',
    min: 1,
    readOnly: true,
    required: true,
  }),
  textarea('changeNote', { description: 'What changed in this version.' }),
  texts('changedFields', { readOnly: true }),
  checkbox('isRestored', { description: 'This version brought back an earlier one.', readOnly: true }),
  text('restoredFrom', { description: 'Id of the version it was restored from.', readOnly: true }),
]
