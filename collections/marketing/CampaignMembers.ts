import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import { date, defineCollection, now, relation, row, select, text } from '@/src/fields'

/** A contact in a campaign and how they answered. */
export const CampaignMembers = defineCollection({
  slug: 'campaign-members',
  access: accessFor({ resource: 'campaign-member' }),
  admin: {
    defaultColumns: ['campaign', 'contact', 'memberStatus', 'addedAt'],
    description: 'Members of campaigns.',
    group: 'Campaigns',
    hidden: true,
    useAsTitle: 'memberStatus',
  },
  fields: [
    row(
      relation('campaign', 'campaigns', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('contact', 'contacts', { onDelete: 'cascade', required: true, width: '50%' }),
    ),
    row(
      select(
        'memberStatus',
        ['PENDING', 'SENT', 'OPENED', 'CLICKED', 'RESPONDED', 'CONVERTED', 'UNSUBSCRIBED', 'BOUNCED'],
        { defaultValue: 'SENT', required: true, width: '50%' },
      ),
      text('responseType', { width: '50%' }),
    ),
    row(date('respondedAt', { width: '50%' }), date('convertedAt', { width: '50%' })),
    relation('convertedDeal', 'deals'),
    date('addedAt', { defaultValue: now, required: true }),
    actorField('addedBy', { when: 'create' }),
  ],
  indexes: [{ fields: ['organization', 'campaign', 'contact'], unique: true }],
})
