import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, json, now, relation, row, select, tabs, text, textarea } from '@/src/fields'

import { agentPendingActionStates } from './states/agentPendingActionStates'

/** What an agent wants to do and may not do alone. */
export const AgentPendingActions = defineCollection({
  slug: 'agent-pending-actions',
  labels: { plural: 'Approvals', singular: 'Approval' },
  access: accessFor({ resource: 'agent-pending-action' }),
  admin: {
    defaultColumns: ['title', 'actionType', 'riskLevel', 'status', 'requestedAt', 'expiresAt'],
    description: 'What agents propose and wait for you to decide.',
    group: 'Agents',
    useAsTitle: 'title',
  },
  custom: { states: [agentPendingActionStates] },
  fields: [
    tabs({
      Proposal: [
        text('title', { required: true }),
        textarea('description', { description: 'What would happen, and why.' }),
        row(
          text('actionType', { index: true, required: true, width: '50%' }),
          select('riskLevel', ['low', 'medium', 'high', 'critical'], { defaultValue: 'low', width: '50%' }),
        ),
        json('details', { description: 'The writes that approval applies.' }),
      ],
      Origin: [
        row(
          relation('invocation', 'agent-invocations', { onDelete: 'cascade', width: '50%' }),
          text('skillSlug', { width: '50%' }),
        ),
        row(relation('agent', 'agents', { width: '50%' }), relation('team', 'agent-teams', { width: '50%' })),
        row(text('entityType', { width: '50%' }), text('entityId', { width: '50%' })),
      ],
      Decision: [
        row(
          relation('reviewedBy', 'users', { readOnly: true, width: '50%' }),
          date('reviewedAt', { readOnly: true, width: '50%' }),
        ),
        textarea('reviewNote'),
      ],
    }),
    agentPendingActionStates.field,
    relation('assignee', 'users', { description: 'Who should decide.', sidebar: true }),
    date('requestedAt', { defaultValue: now, sidebar: true }),
    date('expiresAt', { index: true, sidebar: true }),
  ],
  indexes: [{ fields: ['organization', 'status'] }],
})
