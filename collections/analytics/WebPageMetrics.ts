import { accessFor } from '@/src/access/accessFor'
import { day, defineCollection, integer, number, relation, row, text } from '@/src/fields'

/** Figures of a page on one day; written in bulk. Content entries are found by their canonical path. */
export const WebPageMetrics = defineCollection({
  slug: 'web-page-metrics',
  access: accessFor({ resource: 'web-page-metric' }),
  admin: {
    defaultColumns: ['property', 'date', 'pagePath', 'pageviews'],
    description: 'Daily figures of pages.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'pagePath',
  },
  defaultSort: '-date',
  fields: [
    row(
      relation('property', 'web-properties', { onDelete: 'cascade', required: true, width: '50%' }),
      day('date', { required: true, width: '50%' }),
    ),
    row(
      text('pagePath', { description: 'e.g. /blog/article-title.', required: true, width: '50%' }),
      text('pageTitle', { width: '50%' }),
    ),
    row(
      integer('pageviews', { defaultValue: 0, required: true, width: '50%' }),
      integer('uniquePageviews', { defaultValue: 0, required: true, width: '50%' }),
    ),
    row(
      number('avgTimeOnPage', { description: 'In seconds.', width: '33%' }),
      number('bounceRate', { description: 'Percent.', width: '33%' }),
      number('exitRate', { description: 'Percent.', width: '33%' }),
    ),
    row(
      integer('scrollDepth25', { defaultValue: 0, required: true, width: '25%' }),
      integer('scrollDepth50', { defaultValue: 0, required: true, width: '25%' }),
      integer('scrollDepth75', { defaultValue: 0, required: true, width: '25%' }),
      integer('scrollDepth100', { defaultValue: 0, required: true, width: '25%' }),
    ),
    relation('entry', 'content-entries'),
  ],
  indexes: [
    { fields: ['organization', 'property', 'date', 'pagePath'], unique: true },
    { fields: ['property', 'date'] },
  ],
})
