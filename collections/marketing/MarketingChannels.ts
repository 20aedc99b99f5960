import { accessFor } from '@/src/access/accessFor'
import { createdByField, defineCollection, json, money, row, select, text } from '@/src/fields'
import { secretField } from '@/src/secrets/secretField'

/** Ways to reach people, with their budget. Credentials are encrypted and never answered. */
export const MarketingChannels = defineCollection({
  slug: 'marketing-channels',
  access: accessFor({ resource: 'marketing-channel' }),
  admin: {
    defaultColumns: ['name', 'type', 'status', 'budget', 'spent'],
    description: 'Ways to reach people.',
    group: 'Campaigns',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      select('type', ['email', 'social', 'ads', 'content', 'seo', 'affiliate'], { index: true, width: '50%' }),
    ),
    row(money('budget', { width: '50%' }), money('spent', { width: '50%' })),
    json('config', { description: 'Settings of the channel.' }),
    secretField({ name: 'credentials', slug: 'marketing-channels' }),
    json('metrics', { readOnly: true }),
    select('status', ['active', 'paused', 'archived'], { defaultValue: 'active', index: true, sidebar: true }),
    createdByField(),
  ],
})
