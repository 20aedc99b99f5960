import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, json, now, relation, row } from '@/src/fields'

/** Credit by channel over a period. */
export const AttributionResults = defineCollection({
  slug: 'attribution-results',
  access: accessFor({ resource: 'attribution-result' }),
  admin: {
    defaultColumns: ['model', 'client', 'periodStart', 'periodEnd'],
    description: 'Credit by channel.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'periodStart',
  },
  defaultSort: '-periodStart',
  fields: [
    row(
      relation('model', 'attribution-models', { required: true, width: '50%' }),
      relation('client', 'clients', { width: '50%' }),
    ),
    row(date('periodStart', { required: true, width: '50%' }), date('periodEnd', { required: true, width: '50%' })),
    json('channelResults', { description: '[{ channel, conversions, revenue, credit }]', required: true }),
    json('pathAnalysis', { description: 'Common paths to a conversion.' }),
    date('generatedAt', { defaultValue: now, required: true }),
  ],
  indexes: [{ fields: ['organization', 'periodStart'] }],
})
