import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, relation, row, select, text, textarea } from '@/src/fields'

import { userFeedbackStates } from './states/userFeedbackStates'

/** What people who use the engine tell its makers (002 admin Feedback). */
export const UserFeedback = defineCollection({
  slug: 'user-feedback',
  labels: { plural: 'Feedback', singular: 'Feedback' },
  access: accessFor({ resource: 'user-feedback' }),
  admin: {
    defaultColumns: ['message', 'kind', 'user', 'status', 'createdAt'],
    description: 'What people tell you about the engine.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'message',
  },
  custom: { states: [userFeedbackStates] },
  fields: [
    textarea('message', { required: true }),
    row(
      select('kind', ['BUG', 'IDEA', 'PRAISE', 'QUESTION'], { defaultValue: 'IDEA', required: true, width: '50%' }),
      integer('rating', { max: 5, min: 1, width: '50%' }),
    ),
    row(
      text('page', { description: 'Where the person was.', width: '50%' }),
      relation('user', 'users', { width: '50%' }),
    ),
    textarea('answer'),
    userFeedbackStates.field,
  ],
})
