import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, json, relation, row, text } from '@/src/fields'

import { agentWorkflowExecutionStates } from './states/agentWorkflowExecutionStates'

/** One run of an agent workflow, resumable at its current step. */
export const AgentWorkflowExecutions = defineCollection({
  slug: 'agent-workflow-executions',
  access: accessFor({ resource: 'agent-workflow-execution', restrict: engineWritten }),
  admin: {
    defaultColumns: ['workflow', 'status', 'completedSteps', 'totalSteps', 'createdAt'],
    description: 'Runs of workflows.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'triggerType',
  },
  custom: { states: [agentWorkflowExecutionStates] },
  fields: [
    relation('workflow', 'agent-workflows', { onDelete: 'cascade', required: true }),
    row(text('triggeredBy', { width: '50%' }), text('triggerType', { width: '50%' })),
    json('triggerData'),
    row(text('currentStepId', { width: '50%' }), integer('currentStepIndex', { width: '50%' })),
    json('stepResults', { defaultValue: {}, description: 'Result by step id.' }),
    json('context', { defaultValue: {}, description: 'Shared between steps.' }),
    row(
      integer('totalSteps', { width: '33%' }),
      integer('completedSteps', { defaultValue: 0, width: '33%' }),
      integer('durationMs', { width: '33%' }),
    ),
    agentWorkflowExecutionStates.field,
  ],
})
