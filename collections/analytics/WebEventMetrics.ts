import { accessFor } from '@/src/access/accessFor'
import { day, defineCollection, integer, money, relation, row, text } from '@/src/fields'

/** How often an event happened on one day. */
export const WebEventMetrics = defineCollection({
  slug: 'web-event-metrics',
  access: accessFor({ resource: 'web-event-metric' }),
  admin: {
    defaultColumns: ['property', 'date', 'eventName', 'eventCount'],
    description: 'Daily figures of events.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'eventName',
  },
  defaultSort: '-date',
  fields: [
    row(
      relation('property', 'web-properties', { onDelete: 'cascade', required: true, width: '50%' }),
      day('date', { required: true, width: '50%' }),
    ),
    row(
      text('eventName', { description: 'button_click, form_submit, video_play, …', required: true, width: '50%' }),
      text('eventCategory', { width: '50%' }),
    ),
    row(text('eventAction', { width: '50%' }), text('eventLabel', { width: '50%' })),
    row(
      integer('eventCount', { defaultValue: 0, required: true, width: '33%' }),
      integer('uniqueEvents', { defaultValue: 0, required: true, width: '33%' }),
      money('totalValue', { width: '33%' }),
    ),
  ],
  indexes: [
    {
      fields: ['organization', 'property', 'date', 'eventName', 'eventCategory', 'eventAction', 'eventLabel'],
      unique: true,
    },
    { fields: ['property', 'date'] },
  ],
})
