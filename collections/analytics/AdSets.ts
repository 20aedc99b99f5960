import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, json, money, number, relation, row, text } from '@/src/fields'

/** A group of ads with one audience and budget. */
export const AdSets = defineCollection({
  slug: 'ad-sets',
  access: accessFor({ resource: 'ad-set' }),
  admin: {
    defaultColumns: ['name', 'campaign', 'status', 'dailyBudget'],
    description: 'Ad sets.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      relation('campaign', 'ad-campaigns', { onDelete: 'cascade', required: true, width: '50%' }),
    ),
    row(
      text('externalId', { required: true, width: '50%' }),
      text('status', { description: 'As the platform calls it.', required: true, width: '50%' }),
    ),
    row(money('dailyBudget', { width: '50%' }), money('lifetimeBudget', { width: '50%' })),
    row(text('bidStrategy', { width: '50%' }), number('bidAmount', { width: '50%' })),
    row(date('startDate', { width: '50%' }), date('endDate', { width: '50%' })),
    json('targeting'),
  ],
  indexes: [{ fields: ['organization', 'campaign', 'externalId'], unique: true }],
})
