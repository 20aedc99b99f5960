import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  defineCollection,
  integer,
  json,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'

/** Steps that agents take one after another, drawn as nodes and edges in the visual builder. */
export const AgentWorkflows = defineCollection({
  slug: 'agent-workflows',
  access: accessFor({ resource: 'agent-workflow' }),
  admin: {
    defaultColumns: ['name', 'category', 'triggerType', 'status', 'totalExecutions'],
    description: 'Work in several steps.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Workflow: [
        row(text('name', { required: true, width: '50%' }), text('category', { width: '50%' })),
        textarea('description'),
        relation('team', 'agent-teams'),
        json('steps', { defaultValue: [], description: '[{ id, name, agentId, action, inputs }]' }),
      ],
      Trigger: [
        select('triggerType', ['manual', 'event', 'schedule', 'agent_request'], { defaultValue: 'manual' }),
        json('triggerConfig', { description: 'eventType, cron, conditions.' }),
      ],
      Drawing: [
        json('nodes', { defaultValue: [], description: 'id, type, position, data.' }),
        json('edges', { defaultValue: [], description: 'id, source, target, condition.' }),
      ],
    }),
    select('status', ['active', 'paused', 'archived', 'draft'], { defaultValue: 'draft', index: true, sidebar: true }),
    integer('totalExecutions', { defaultValue: 0, readOnly: true, sidebar: true }),
    integer('successfulExecutions', { defaultValue: 0, readOnly: true, sidebar: true }),
    integer('avgDurationMs', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})
