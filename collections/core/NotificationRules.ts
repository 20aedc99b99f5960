import { accessFor } from '@/src/access/accessFor'
import { checkbox, defineCollection, json, row, select, text, texts } from '@/src/fields'

/** Who is told, how, when something happens (B003-084). */
export const NotificationRules = defineCollection({
  slug: 'notification-rules',
  access: accessFor({ resource: 'notification-rule' }),
  admin: {
    defaultColumns: ['name', 'event', 'channels', 'isEnabled'],
    description: 'Who is told about what, and how.',
    group: 'Settings',
    useAsTitle: 'name',
  },
  fields: [
    text('name', { required: true }),
    row(
      text('event', {
        description:
          'An event such as brief.assigned, or STAGE_STATUS_CHANGE, DEADLINE_APPROACHING, REVISION_SUBMITTED.',
        index: true,
        required: true,
        width: '60%',
      }),
      select('channels', ['IN_APP', 'EMAIL'], {
        defaultValue: ['IN_APP'],
        hasMany: true,
        required: true,
        width: '40%',
      }),
    ),
    texts('recipientRoles', { description: 'Roles such as PRODUCER, or ASSIGNEE.', required: true }),
    json('conditions', { description: '[{ "field": "payload.priority", "operator": "equals", "value": "HIGH" }]' }),
    checkbox('isEnabled', { defaultValue: true, sidebar: true }),
  ],
})
