import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, relation, row, select, textarea } from '@/src/fields'

/** One piece of a review session and the decision on it. */
export const ReviewSessionItems = defineCollection({
  slug: 'review-session-items',
  access: accessFor({ resource: 'review-session-item' }),
  admin: {
    defaultColumns: ['session', 'deliverableStage', 'decision', 'decidedAt'],
    description: 'Pieces of review sessions.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'decisionNote',
  },
  defaultSort: 'sortOrder',
  fields: [
    row(
      relation('session', 'review-sessions', { onDelete: 'cascade', required: true, width: '33%' }),
      relation('deliverableStage', 'deliverable-stages', { required: true, width: '33%' }),
      relation('revision', 'revisions', { width: '33%' }),
    ),
    row(
      integer('sortOrder', { required: true, width: '50%' }),
      select('decision', ['APPROVED', 'CHANGES_REQUESTED', 'REJECTED'], { width: '50%' }),
    ),
    textarea('decisionNote'),
    row(
      relation('decidedBy', 'users', { readOnly: true, width: '50%' }),
      date('decidedAt', { readOnly: true, width: '50%' }),
    ),
  ],
})
