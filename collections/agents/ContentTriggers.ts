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
  tabs,
  text,
  textarea,
} from '@/src/fields'

/** When X happens, do Y (B000-052…059). */
export const ContentTriggers = defineCollection({
  slug: 'content-triggers',
  labels: { plural: 'Triggers', singular: 'Trigger' },
  access: accessFor({ resource: 'content-trigger' }),
  admin: {
    defaultColumns: ['name', 'eventType', 'actionType', 'isEnabled', 'executionCount', 'lastExecutedAt'],
    description: 'When something happens, do something. Agents are set to work here.',
    group: 'Agents',
    listSearchableFields: ['name', 'eventType'],
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Rule: [
        text('name', { required: true }),
        textarea('description'),
        row(
          text('eventType', {
            description: 'When this happens, e.g. brief.created. Messages of other systems: webhook.received.',
            index: true,
            required: true,
            width: '50%',
          }),
          select(
            'actionType',
            ['INVOKE_SKILL', 'NOTIFICATION', 'WEBHOOK', 'WORKFLOW', 'UPDATE_ENTITY', 'CREATE_ENTITY', 'CUSTOM'],
            { required: true, width: '50%' },
          ),
        ),
        json('conditions', {
          description:
            '{ "match": "all", "rules": [{ "field": "payload.briefType", "operator": "equals", "value": "VIDEO_SHOOT" }] }',
        }),
        json('actionConfig', {
          defaultValue: {},
          description: 'For INVOKE_SKILL: { "skillSlug": "…", "input": {} }.',
          required: true,
        }),
      ],
      Execution: [
        row(
          integer('priority', { defaultValue: 0, description: 'Higher runs first.', required: true, width: '33%' }),
          integer('debounceMs', {
            description: 'Waits until the source has been quiet for this many ms.',
            min: 0,
            width: '33%',
          }),
          integer('maxRetries', { defaultValue: 3, max: 25, min: 0, required: true, width: '33%' }),
        ),
        text('debounceField', {
          condition: (data) => Boolean(data.debounceMs),
          description: 'Events with the same value here wait together, e.g. payload.contactId. Empty: events of the same source.',
        }),
        row(
          integer('executionCount', { defaultValue: 0, readOnly: true, required: true, width: '33%' }),
          integer('successCount', { defaultValue: 0, readOnly: true, required: true, width: '33%' }),
          integer('failureCount', { defaultValue: 0, readOnly: true, required: true, width: '33%' }),
        ),
        textarea('lastError', { readOnly: true }),
      ],
    }),
    checkbox('isEnabled', { defaultValue: true, index: true, sidebar: true }),
    date('lastExecutedAt', { readOnly: true, sidebar: true }),
    text('installedBy', {
      access: { update: () => false },
      description: 'Skill that brought it along.',
      readOnly: true,
      sidebar: true,
    }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'eventType', 'isEnabled'] }],
})
