import { accessFor } from '@/src/access/accessFor'
import { day, defineCollection, json, number, relation, row, text } from '@/src/fields'

/** Figures of an account on one day, by any dimension. */
export const PlatformMetrics = defineCollection({
  slug: 'platform-metrics',
  access: accessFor({ resource: 'platform-metric' }),
  admin: {
    defaultColumns: ['platform', 'date', 'metricType', 'value'],
    description: 'Daily figures of accounts.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'metricType',
  },
  defaultSort: '-date',
  fields: [
    row(
      relation('platform', 'analytics-platforms', { onDelete: 'cascade', required: true, width: '50%' }),
      day('date', { required: true, width: '50%' }),
    ),
    row(
      text('metricType', {
        description: 'organic_reach, followers, engagement_rate, …',
        index: true,
        required: true,
        width: '33%',
      }),
      text('dimension', { description: 'post, story, profile, …', width: '33%' }),
      text('dimensionValue', { description: 'Id of the post, …', width: '33%' }),
    ),
    row(
      number('value', { required: true, width: '33%' }),
      number('previousValue', { width: '33%' }),
      number('changePercent', { width: '33%' }),
    ),
    json('metadata'),
  ],
  indexes: [
    { fields: ['organization', 'platform', 'date', 'metricType', 'dimension', 'dimensionValue'], unique: true },
    { fields: ['platform', 'date'] },
  ],
})
