import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import { defineCollection, relation, row, select, text, textarea } from '@/src/fields'

/** What happened to a deal. */
export const DealActivities = defineCollection({
  slug: 'deal-activities',
  access: accessFor({ resource: 'deal-activity' }),
  admin: {
    defaultColumns: ['subject', 'activityType', 'deal', 'createdAt'],
    description: 'What happened to deals.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'subject',
  },
  fields: [
    row(
      relation('deal', 'deals', { onDelete: 'cascade', required: true, width: '50%' }),
      select(
        'activityType',
        [
          'CREATED',
          'STAGE_CHANGED',
          'AMOUNT_CHANGED',
          'OWNER_CHANGED',
          'CONTACT_ADDED',
          'CONTACT_REMOVED',
          'NOTE_ADDED',
          'MEETING_SCHEDULED',
          'PROPOSAL_SENT',
          'WON',
          'LOST',
          'REOPENED',
        ],
        { required: true, width: '50%' },
      ),
    ),
    text('subject', { required: true }),
    textarea('description'),
    row(text('oldValue', { width: '50%' }), text('newValue', { width: '50%' })),
    actorField('performedBy', { when: 'create' }),
  ],
  indexes: [{ fields: ['deal', 'createdAt'] }],
})
