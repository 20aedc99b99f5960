import { accessFor } from '@/src/access/accessFor'
import { createdByField, defineCollection, text, textarea } from '@/src/fields'

import { reviewSessionStates } from './states/reviewSessionStates'

/** Many approvals in one sitting (B003-063). */
export const ReviewSessions = defineCollection({
  slug: 'review-sessions',
  access: accessFor({ resource: 'review-session' }),
  admin: {
    defaultColumns: ['name', 'status', 'createdBy', 'updatedAt'],
    description: 'Approvals in one sitting.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'name',
  },
  custom: { states: [reviewSessionStates] },
  fields: [
    text('name', { required: true }),
    textarea('description'),
    { collection: 'review-session-items', name: 'items', on: 'session', type: 'join' },
    reviewSessionStates.field,
    createdByField(),
  ],
})
