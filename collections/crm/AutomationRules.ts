import { automationTriggers } from '@/collections/vocabulary/automationTriggers'
import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, integer, json, row, select, tabs, text, textarea } from '@/src/fields'

import { automationRuleStates } from './states/automationRuleStates'

/** When this happens to a record and that holds, do those things (001.CRMWorkflow, 002 and 003 in one). */
export const AutomationRules = defineCollection({
  slug: 'automation-rules',
  access: accessFor({ resource: 'automation-rule' }),
  admin: {
    defaultColumns: ['name', 'triggerType', 'status', 'runCount', 'lastRunAt'],
    description: 'What happens by itself.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'name',
  },
  custom: { states: [automationRuleStates] },
  fields: [
    tabs({
      Rule: [
        text('name', { required: true }),
        textarea('description'),
        select('triggerType', automationTriggers, { index: true, required: true }),
        json('triggerConfig', {
          defaultValue: {},
          description:
            '{ "entity": "deal", "event": "stage_changed", "toStage": "won" } or { "schedule": "0 9 * * 1", "timezone": "UTC" }',
          required: true,
        }),
        json('conditions', {
          description:
            '{ "match": "all", "rules": [{ "field": "contact.leadScore", "operator": "gte", "value": 80 }] }',
        }),
        json('actions', {
          defaultValue: [],
          description: '[{ "type": "create_task", "config": { "title": "Follow up", "dueIn": "2d" } }]',
          required: true,
        }),
      ],
      Runs: [
        row(
          integer('runCount', { defaultValue: 0, readOnly: true, required: true, width: '50%' }),
          date('lastRunAt', { readOnly: true, width: '50%' }),
        ),
        textarea('lastError', { readOnly: true }),
        { collection: 'automation-executions', defaultLimit: 20, name: 'executions', on: 'rule', type: 'join' },
      ],
    }),
    automationRuleStates.field,
    createdByField(),
  ],
})
