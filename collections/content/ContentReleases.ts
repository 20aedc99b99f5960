import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, json, list, relation, row, select, text, textarea } from '@/src/fields'

import { contentReleaseStates } from './states/contentReleaseStates'

const engineOnly = { create: () => false, update: () => false }

/** Entries that go out together, or not at all. */
export const ContentReleases = defineCollection({
  slug: 'content-releases',
  access: accessFor({ resource: 'content-release' }),
  admin: {
    components: { edit: { beforeDocumentControls: ['/src/admin/content/releases/ReleaseButtons#ReleaseButtons'] } },
    defaultColumns: ['name', 'status', 'scheduledFor', 'publishedAt'],
    description: 'Groups of entries that are published, and taken back, as one.',
    group: 'Create',
    useAsTitle: 'name',
  },
  custom: { states: [contentReleaseStates] },
  fields: [
    text('name', { required: true }),
    textarea('description'),
    list(
      'items',
      [
        row(
          relation('entry', 'content-entries', { onDelete: 'cascade', required: true, width: '70%' }),
          select('action', ['PUBLISH', 'UNPUBLISH'], { defaultValue: 'PUBLISH', required: true, width: '30%' }),
        ),
      ],
      { singular: 'Entry' },
    ),
    row(
      text('localTime', { description: 'When it goes out, as a clock shows it there, e.g. 2027-03-28T09:00.', width: '50%' }),
      text('timezone', { description: 'IANA name, e.g. Asia/Dubai; the organization’s when empty.', width: '50%' }),
    ),
    textarea('error', { access: engineOnly, readOnly: true }),
    json('undo', { access: engineOnly, description: 'What was public before, for taking it back.', hidden: true }),
    contentReleaseStates.field,
    date('scheduledFor', { index: true, sidebar: true }),
    date('publishedAt', { readOnly: true, sidebar: true }),
    date('rolledBackAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})
