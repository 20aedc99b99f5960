import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, date, defineCollection, integer, relation, row, text, textarea } from '@/src/fields'

import { feedbackItemStates } from './states/feedbackItemStates'

/** One thing to change, until somebody verified that it is (B003-062). */
export const FeedbackItems = defineCollection({
  slug: 'feedback-items',
  access: accessFor({ resource: 'feedback-item' }),
  admin: {
    defaultColumns: ['summary', 'status', 'deliverableStage', 'assignedTo'],
    description: 'Things to change.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'summary',
  },
  custom: { states: [feedbackItemStates] },
  defaultSort: 'sortOrder',
  fields: [
    text('summary', { required: true }),
    row(
      relation('deliverableStage', 'deliverable-stages', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('revision', 'revisions', { onDelete: 'cascade', required: true, width: '50%' }),
    ),
    row(relation('annotation', 'annotations', { width: '50%' }), relation('comment', 'comments', { width: '50%' })),
    textarea('resolutionNote'),
    row(
      relation('resolvedBy', 'users', { readOnly: true, width: '50%' }),
      date('resolvedAt', { readOnly: true, width: '50%' }),
    ),
    row(
      relation('verifiedBy', 'users', { readOnly: true, width: '50%' }),
      date('verifiedAt', { readOnly: true, width: '50%' }),
    ),
    row(
      relation('carriedFrom', 'feedback-items', { description: 'The item it was carried over from.', width: '50%' }),
      integer('sortOrder', { defaultValue: 0, required: true, width: '50%' }),
    ),
    feedbackItemStates.field,
    relation('assignedTo', 'users', { sidebar: true }),
    checkbox('isActionItem', { defaultValue: true, sidebar: true }),
    createdByField(),
  ],
})
