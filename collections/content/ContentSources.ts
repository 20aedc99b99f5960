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
  texts,
  url,
} from '@/src/fields'

const engineOnly = { create: () => false, update: () => false }

/** Where ideas come from: feeds, sites, searches (002.contentSources). */
export const ContentSources = defineCollection({
  slug: 'content-sources',
  access: accessFor({ resource: 'content-source' }),
  admin: {
    defaultColumns: ['name', 'sourceType', 'isActive', 'lastFetchedAt'],
    description: 'Where ideas come from.',
    group: 'Create',
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      select('sourceType', ['RSS', 'WEBSITE', 'NEWSLETTER', 'SEARCH', 'MANUAL'], {
        defaultValue: 'RSS',
        required: true,
        width: '50%',
      }),
    ),
    url('url'),
    texts('keywords'),
    json('config'),
    textarea('lastError', { readOnly: true }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    integer('fetchIntervalMinutes', { defaultValue: 1440, min: 5, sidebar: true }),
    date('lastFetchedAt', { readOnly: true, sidebar: true }),
    json('feedState', { access: engineOnly, description: 'ETag and time of the last answer.', hidden: true }),
    createdByField(),
  ],
})
