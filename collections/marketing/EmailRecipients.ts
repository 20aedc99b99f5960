import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, email, integer, json, relation, row, select, text, textarea } from '@/src/fields'

/** One address of a mailing and what became of the mail; written in bulk. */
export const EmailRecipients = defineCollection({
  slug: 'email-recipients',
  access: accessFor({ resource: 'email-recipient' }),
  admin: {
    defaultColumns: ['email', 'emailCampaign', 'status', 'openedAt', 'clickedAt'],
    description: 'Recipients of mailings.',
    group: 'Campaigns',
    hidden: true,
    useAsTitle: 'email',
  },
  fields: [
    email('email', { index: true, required: true }),
    row(
      relation('emailCampaign', 'email-campaigns', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('contact', 'contacts', { width: '50%' }),
    ),
    row(
      select('status', ['PENDING', 'SENT', 'DELIVERED', 'BOUNCED', 'OPENED', 'CLICKED', 'UNSUBSCRIBED', 'COMPLAINED'], {
        defaultValue: 'PENDING',
        index: true,
        required: true,
        width: '50%',
      }),
      text('bounceType', { width: '50%' }),
    ),
    json('mergeData', { description: '{ "firstName": "John", "company": "Acme" }.' }),
    row(date('sentAt', { width: '50%' }), date('deliveredAt', { width: '50%' })),
    row(date('bouncedAt', { width: '50%' }), date('complainedAt', { width: '50%' })),
    row(date('openedAt', { width: '50%' }), integer('openCount', { defaultValue: 0, required: true, width: '50%' })),
    row(date('clickedAt', { width: '50%' }), integer('clickCount', { defaultValue: 0, required: true, width: '50%' })),
    date('unsubscribedAt'),
    textarea('errorMessage'),
    text('messageId', { index: true }),
  ],
  indexes: [{ fields: ['organization', 'emailCampaign', 'email'], unique: true }],
})
