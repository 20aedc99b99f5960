import { isTeam } from '@/collections/access/isTeam'
import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  relation,
  row,
  text,
  textarea,
} from '@/src/fields'

import { assetShape } from './fields/assetShape'
import { revisionStates } from './states/revisionStates'
import { sentRevisionsOfOwnClient } from './access/sentRevisionsOfOwnClient'

/** One version of the work at a stage: V{major} once sent, V{major}.{minor} before (B003-001…012). */
export const Revisions = defineCollection({
  slug: 'revisions',
  access: accessFor({ client: sentRevisionsOfOwnClient, resource: 'revision' }),
  admin: {
    defaultColumns: ['deliverableStage', 'major', 'minor', 'status', 'sentToClient'],
    description: 'Versions of the work.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'feedbackNotes',
  },
  custom: {
    events: { onCreate: 'revision.submitted', payload: ['deliverableStage', 'major', 'minor'] },
    states: [revisionStates],
  },
  fields: [
    row(
      relation('deliverableStage', 'deliverable-stages', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('file', 'files', { width: '50%' }),
    ),
    json('asset', { description: 'kind, url, mimeType, size; empty until something is uploaded.', schema: assetShape }),
    textarea('feedbackNotes', { description: 'May be shown to the client.' }),
    textarea('internalNotes', { access: { read: isTeam }, description: 'Never shown to the client.' }),
    revisionStates.field,
    integer('major', { defaultValue: 0, min: 0, readOnly: true, required: true, sidebar: true }),
    integer('minor', { defaultValue: 1, min: 0, readOnly: true, required: true, sidebar: true }),
    checkbox('sentToClient', { readOnly: true, sidebar: true }),
    date('sentAt', { readOnly: true, sidebar: true }),
    text('boxFolderId', { description: 'Set once it was pushed to Box.', readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'deliverableStage', 'major', 'minor'], unique: true }],
})
