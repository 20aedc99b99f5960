import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import {
  checkbox,
  date,
  defineCollection,
  integer,
  json,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'

import { contactActivityTypes } from './fields/contactActivityTypes'

/** What was said and done with a contact (001.ContactActivity, 002.crmInteractions, 000.CRMActivity). */
export const ContactActivities = defineCollection({
  slug: 'contact-activities',
  access: accessFor({ resource: 'contact-activity' }),
  admin: {
    defaultColumns: ['subject', 'activityType', 'contact', 'performedBy', 'createdAt'],
    description: 'Calls, mails, meetings and notes.',
    group: 'Clients',
    useAsTitle: 'subject',
  },
  custom: {
    events: {
      onCreate: 'contact.activity',
      payload: ['contact', 'activityType', 'subject', 'deal', 'campaign', 'direction'],
    },
  },
  fields: [
    tabs({
      Activity: [
        row(
          text('subject', { required: true, width: '60%' }),
          select('activityType', contactActivityTypes, { index: true, required: true, width: '40%' }),
        ),
        textarea('description'),
        row(
          relation('contact', 'contacts', { onDelete: 'cascade', required: true, width: '50%' }),
          select('direction', ['inbound', 'outbound'], { width: '50%' }),
        ),
        row(
          date('scheduledAt', { width: '33%' }),
          date('completedAt', { width: '33%' }),
          integer('duration', { description: 'In minutes.', min: 0, width: '33%' }),
        ),
        textarea('outcome'),
      ],
      Relations: [
        row(relation('client', 'clients', { width: '50%' }), relation('deal', 'deals', { width: '50%' })),
        row(
          relation('campaign', 'campaigns', { width: '33%' }),
          relation('email', 'email-campaigns', { width: '33%' }),
          relation('agent', 'agents', { width: '33%' }),
        ),
        row(relation('brief', 'briefs', { width: '50%' }), relation('deliverable', 'deliverables', { width: '50%' })),
      ],
      Suggestions: [
        checkbox('aiSuggested'),
        text('generatedBySkill'),
        json('aiSuggestedActions', { description: 'Next steps an agent proposes.' }),
      ],
    }),
    actorField('performedBy', { when: 'create' }),
  ],
  indexes: [{ fields: ['contact', 'createdAt'] }],
})
