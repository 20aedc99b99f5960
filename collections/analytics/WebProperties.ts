import { accessFor } from '@/src/access/accessFor'
import { checkbox, defineCollection, relation, row, text } from '@/src/fields'

/** Websites we measure. */
export const WebProperties = defineCollection({
  slug: 'web-properties',
  access: accessFor({ resource: 'web-property' }),
  admin: {
    defaultColumns: ['name', 'domain', 'client', 'trackingEnabled'],
    description: 'Websites you measure.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), text('domain', { required: true, width: '50%' })),
    row(
      relation('platform', 'analytics-platforms', { width: '50%' }),
      text('propertyId', { description: 'Id at the platform, e.g. of GA4.', width: '50%' }),
    ),
    relation('client', 'clients'),
    checkbox('trackingEnabled', { defaultValue: true, sidebar: true }),
  ],
  indexes: [{ fields: ['organization', 'domain'], unique: true }],
})
