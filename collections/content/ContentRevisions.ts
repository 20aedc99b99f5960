import { ofOwnClient } from '@/collections/access/ofOwnClient'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, relation, row, select, text, textarea } from '@/src/fields'

import { contentRevisionStates } from './states/contentRevisionStates'

/** A request for approval at one stage of a workflow (B001-026). */
export const ContentRevisions = defineCollection({
  slug: 'content-revisions',
  access: accessFor({ client: ofOwnClient, resource: 'content-revision' }),
  admin: {
    defaultColumns: ['stageName', 'entry', 'status', 'dueDate'],
    description: 'Approvals of content.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'stageName',
  },
  custom: {
    events: {
      onChange: [{ event: 'content_revision.requested', field: 'status', to: ['CHANGES_REQUESTED'] }],
      payload: ['entry', 'stageName', 'reviewedBy'],
    },
    states: [contentRevisionStates],
  },
  fields: [
    relation('entry', 'content-entries', { onDelete: 'cascade', required: true }),
    row(text('stageName', { required: true, width: '50%' }), integer('stageOrder', { required: true, width: '50%' })),
    row(
      select('assignedToType', ['user', 'role', 'client'], { defaultValue: 'user', required: true, width: '33%' }),
      text('assignedTo', { description: 'Id of a user or client, or name of a role.', index: true, width: '33%' }),
      date('dueDate', { width: '33%' }),
    ),
    relation('client', 'clients', { description: 'Whose people answer this stage.', readOnly: true }),
    textarea('feedback'),
    contentRevisionStates.field,
    relation('reviewedBy', 'users', { readOnly: true, sidebar: true }),
    relation('reviewedByClientUser', 'client-users', { readOnly: true, sidebar: true }),
    date('reviewedAt', { readOnly: true, sidebar: true }),
  ],
})
