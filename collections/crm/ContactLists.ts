import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  row,
  select,
  text,
  textarea,
} from '@/src/fields'

/** Lists of contacts, by hand or by rules (001.ContactList, 002.segments). */
export const ContactLists = defineCollection({
  slug: 'contact-lists',
  access: accessFor({ resource: 'contact-list' }),
  admin: {
    defaultColumns: ['name', 'listType', 'memberCount', 'lastUpdatedAt'],
    description: 'Who your campaigns reach.',
    group: 'Campaigns',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      select('listType', ['STATIC', 'DYNAMIC', 'SUPPRESSION'], {
        defaultValue: 'STATIC',
        required: true,
        width: '50%',
      }),
    ),
    textarea('description'),
    json('segmentRules', {
      description:
        '{ "match": "all", "conditions": [{ "field": "tags", "operator": "contains", "value": "customer" }] }',
    }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    integer('memberCount', { defaultValue: 0, readOnly: true, required: true, sidebar: true }),
    date('lastUpdatedAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})
