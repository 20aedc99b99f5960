import type { Field } from 'payload'

import { checkbox, text, texts, textarea } from '@/src/fields'

/**
 * What each version says about itself (seed 000's DocumentVersion; X-05: native versions). Written by the knowledge plugin,
 * so that every snapshot carries its own.
 */
export const knowledgeDocumentVersionFields: Field[] = [
  textarea('changeLog', { custom: { quiet: true }, description: 'What changed in this version.' }),
  texts('changedSections', { custom: { quiet: true }, description: 'Headings whose text changed.', readOnly: true }),
  text('restoredFrom', { description: 'Id of the version this one was restored from.', readOnly: true }),
  text('contentHash', {
    description: 'SHA-256 of the content; a save without a change makes no version number.',
    hidden: true,
  }),
  checkbox('isLatest', {
    defaultValue: true,
    description: 'The document itself is always the latest.',
    hooks: { afterRead: [() => true] },
    readOnly: true,
    virtual: true,
  }),
]
