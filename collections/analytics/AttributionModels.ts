import { accessFor } from '@/src/access/accessFor'
import { checkbox, defineCollection, integer, json, row, select, text } from '@/src/fields'

/** How conversions are credited to channels. */
export const AttributionModels = defineCollection({
  slug: 'attribution-models',
  access: accessFor({ resource: 'attribution-model' }),
  admin: {
    defaultColumns: ['name', 'modelType', 'lookbackDays', 'isDefault'],
    description: 'How conversions are credited.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      select(
        'modelType',
        ['LAST_CLICK', 'FIRST_CLICK', 'LINEAR', 'TIME_DECAY', 'POSITION_BASED', 'DATA_DRIVEN', 'CUSTOM'],
        { required: true, width: '50%' },
      ),
    ),
    integer('lookbackDays', { defaultValue: 30, min: 1, required: true }),
    json('customWeights', { description: 'For CUSTOM models: weight by channel.' }),
    checkbox('isDefault', { sidebar: true }),
  ],
})
