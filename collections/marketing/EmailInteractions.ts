import { isTeam } from '@/collections/access/isTeam'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, now, relation, row, select, text, url } from '@/src/fields'

/** What a contact did with a mail; written in bulk. */
export const EmailInteractions = defineCollection({
  slug: 'email-interactions',
  access: accessFor({ resource: 'email-interaction' }),
  admin: {
    defaultColumns: ['subject', 'contact', 'interactionType', 'occurredAt'],
    description: 'What contacts did with mails.',
    group: 'Campaigns',
    hidden: true,
    useAsTitle: 'subject',
  },
  defaultSort: '-occurredAt',
  fields: [
    row(
      relation('contact', 'contacts', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('emailCampaign', 'email-campaigns', { width: '50%' }),
    ),
    row(
      text('subject', { required: true, width: '50%' }),
      select('interactionType', ['SENT', 'DELIVERED', 'OPENED', 'CLICKED', 'UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED'], {
        required: true,
        width: '50%',
      }),
    ),
    url('linkUrl'),
    row(text('userAgent', { width: '50%' }), text('ipAddress', { access: { read: isTeam }, width: '50%' })),
    date('occurredAt', { defaultValue: now, required: true }),
  ],
  indexes: [{ fields: ['contact', 'occurredAt'] }],
})
