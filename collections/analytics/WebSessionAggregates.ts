import { accessFor } from '@/src/access/accessFor'
import { day, defineCollection, integer, number, relation, row, select, text } from '@/src/fields'

/** Sessions of one day by source, medium, device, country or browser. */
export const WebSessionAggregates = defineCollection({
  slug: 'web-session-aggregates',
  access: accessFor({ resource: 'web-session-aggregate' }),
  admin: {
    defaultColumns: ['property', 'date', 'dimensionType', 'dimensionValue', 'sessions'],
    description: 'Sessions by dimension.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'dimensionValue',
  },
  defaultSort: '-date',
  fields: [
    row(
      relation('property', 'web-properties', { onDelete: 'cascade', required: true, width: '50%' }),
      day('date', { required: true, width: '50%' }),
    ),
    row(
      select('dimensionType', ['source', 'medium', 'device', 'country', 'browser'], { required: true, width: '50%' }),
      text('dimensionValue', { required: true, width: '50%' }),
    ),
    row(
      integer('sessions', { defaultValue: 0, required: true, width: '25%' }),
      integer('users', { defaultValue: 0, required: true, width: '25%' }),
      integer('newUsers', { defaultValue: 0, required: true, width: '25%' }),
      integer('pageviews', { defaultValue: 0, required: true, width: '25%' }),
    ),
    row(
      number('avgSessionDuration', { description: 'In seconds.', width: '33%' }),
      number('bounceRate', { description: 'Percent.', width: '33%' }),
      number('pagesPerSession', { width: '33%' }),
    ),
  ],
  indexes: [
    { fields: ['organization', 'property', 'date', 'dimensionType', 'dimensionValue'], unique: true },
    { fields: ['property', 'date'] },
  ],
})
