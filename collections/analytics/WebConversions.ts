import { accessFor } from '@/src/access/accessFor'
import { day, defineCollection, integer, money, number, relation, row, text } from '@/src/fields'

/** How often a goal was reached on one day. */
export const WebConversions = defineCollection({
  slug: 'web-conversions',
  access: accessFor({ resource: 'web-conversion' }),
  admin: {
    defaultColumns: ['property', 'date', 'goalName', 'completions'],
    description: 'Goals reached.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'goalName',
  },
  defaultSort: '-date',
  fields: [
    row(
      relation('property', 'web-properties', { onDelete: 'cascade', required: true, width: '50%' }),
      day('date', { required: true, width: '50%' }),
    ),
    row(text('goalName', { required: true, width: '50%' }), text('goalId', { width: '50%' })),
    row(
      integer('completions', { defaultValue: 0, required: true, width: '33%' }),
      money('value', { width: '33%' }),
      number('conversionRate', { width: '33%' }),
    ),
    row(text('sourceMedium', { width: '50%' }), text('campaign', { width: '50%' })),
  ],
  indexes: [
    { fields: ['organization', 'property', 'date', 'goalName', 'sourceMedium', 'campaign'], unique: true },
    { fields: ['property', 'date'] },
  ],
})
