import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  currency,
  defineCollection,
  integer,
  list,
  row,
  select,
  text,
  textarea,
} from '@/src/fields'

/** The stages a deal goes through; the key of a stage is what deals refer to. */
export const SalesPipelines = defineCollection({
  slug: 'sales-pipelines',
  access: accessFor({ resource: 'sales-pipeline' }),
  admin: {
    defaultColumns: ['name', 'isDefault', 'isActive'],
    description: 'Stages of your sales.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), currency('defaultCurrency', { required: true, width: '50%' })),
    textarea('description'),
    list(
      'stages',
      [
        row(
          text('key', { description: 'Never changes: deals refer to it.', required: true, width: '33%' }),
          text('name', { required: true, width: '33%' }),
          integer('order', { defaultValue: 0, required: true, width: '33%' }),
        ),
        row(
          integer('probability', { defaultValue: 0, max: 100, min: 0, required: true, width: '33%' }),
          text('color', { width: '33%' }),
          select('outcome', ['OPEN', 'WON', 'LOST'], { defaultValue: 'OPEN', required: true, width: '33%' }),
        ),
      ],
      { dbName: 'sales_pipeline_stages', minRows: 1, required: true, singular: 'Stage' },
    ),
    checkbox('isDefault', { sidebar: true }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    createdByField(),
  ],
})
