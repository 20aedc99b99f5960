import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, relation, row, url } from '@/src/fields'

/** A link of a mailing with its tracking address. */
export const EmailLinks = defineCollection({
  slug: 'email-links',
  access: accessFor({ resource: 'email-link' }),
  admin: {
    defaultColumns: ['originalUrl', 'emailCampaign', 'clickCount', 'uniqueClicks'],
    description: 'Links of mailings.',
    group: 'Campaigns',
    hidden: true,
    useAsTitle: 'originalUrl',
  },
  fields: [
    relation('emailCampaign', 'email-campaigns', { onDelete: 'cascade', required: true }),
    url('originalUrl', { required: true }),
    url('trackingUrl', { required: true }),
    row(
      integer('clickCount', { defaultValue: 0, readOnly: true, required: true, width: '50%' }),
      integer('uniqueClicks', { defaultValue: 0, readOnly: true, required: true, width: '50%' }),
    ),
  ],
  indexes: [{ fields: ['organization', 'trackingUrl'], unique: true }],
})
