import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  list,
  relation,
  row,
  select,
  text,
  textarea,
} from '@/src/fields'

/** Agents that work together under a coordinator. */
export const AgentTeams = defineCollection({
  slug: 'agent-teams',
  access: accessFor({ resource: 'agent-team' }),
  admin: {
    defaultColumns: ['name', 'department', 'status', 'lastActiveAt'],
    description: 'Agents that work together.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), text('department', { width: '50%' })),
    textarea('description'),
    relation('coordinatorAgent', 'agents'),
    list(
      'members',
      [
        row(
          relation('agent', 'agents', { onDelete: 'cascade', required: true, width: '33%' }),
          select('role', ['coordinator', 'specialist', 'support'], { defaultValue: 'specialist', width: '33%' }),
          integer('priority', { defaultValue: 0, description: 'Order of execution.', width: '33%' }),
        ),
        json('config', { description: 'specializations, fallbackFor.' }),
      ],
      { dbName: 'agent_team_members', singular: 'Member' },
    ),
    json('config', {
      description: 'autonomyLevel, approvalRequired, maxDailyActions, requireApprovalAboveValue, workingHours.',
      // What limits agents is checked: a level that is misspelt would limit nothing.
      schema: {
        properties: {
          approvalRequired: { type: 'boolean' },
          autonomyLevel: { enum: ['off', 'suggest', 'auto_draft', 'auto_execute'] },
          maxDailyActions: { minimum: 0, type: 'integer' },
          requireApprovalAboveValue: { minimum: 0, type: 'number' },
        },
        type: 'object',
      },
    }),
    select('status', ['active', 'paused', 'archived'], { defaultValue: 'active', index: true, sidebar: true }),
    integer('totalExecutions', { defaultValue: 0, readOnly: true, sidebar: true }),
    integer('successfulExecutions', { defaultValue: 0, readOnly: true, sidebar: true }),
    date('lastActiveAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})
