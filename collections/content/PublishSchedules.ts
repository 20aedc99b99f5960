import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, integer, json, relation, row, select, text, textarea } from '@/src/fields'

import { publishScheduleStates } from './states/publishScheduleStates'

const engineOnly = { create: () => false, update: () => false }

/** What is published, unpublished or archived by itself, and when (B001-028). */
export const PublishSchedules = defineCollection({
  slug: 'publish-schedules',
  access: accessFor({ resource: 'publish-schedule' }),
  admin: {
    defaultColumns: ['entry', 'action', 'scheduledFor', 'status'],
    description: 'What goes out when.',
    group: 'Create',
    useAsTitle: 'action',
  },
  custom: { states: [publishScheduleStates] },
  defaultSort: 'scheduledFor',
  lockDocuments: false,
  fields: [
    row(
      relation('entry', 'content-entries', { onDelete: 'cascade', required: true, width: '50%' }),
      select('action', ['PUBLISH', 'UNPUBLISH', 'ARCHIVE', 'UPDATE'], { required: true, width: '50%' }),
    ),
    date('scheduledFor', { description: 'Or say localTime and timezone.', required: true }),
    row(
      text('localTime', { description: 'As a clock shows it there, e.g. 2027-03-28T09:00.', width: '50%' }),
      text('timezone', { description: 'IANA name, e.g. Asia/Dubai; the organization’s when empty.', width: '50%' }),
    ),
    row(
      relation('localization', 'content-localizations', { description: 'Only this language.', onDelete: 'cascade', width: '50%' }),
      integer('versionNumber', { access: engineOnly, description: 'The version that goes out, whatever is edited meanwhile.', readOnly: true, width: '50%' }),
    ),
    json('content', { access: engineOnly, description: 'What that version says.', hidden: true }),
    textarea('error', { readOnly: true }),
    publishScheduleStates.field,
    date('executedAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'scheduledFor'] }],
})
