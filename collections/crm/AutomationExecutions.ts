import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, json, now, relation, row, select, text, textarea } from '@/src/fields'

/** One run of an automation rule, action by action (001.WorkflowExecution, 003.AutomationExecution). */
export const AutomationExecutions = defineCollection({
  slug: 'automation-executions',
  access: accessFor({ resource: 'automation-execution', restrict: engineWritten }),
  admin: {
    defaultColumns: ['rule', 'triggerType', 'status', 'startedAt'],
    description: 'Runs of rules.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'triggerType',
  },
  defaultSort: '-startedAt',
  fields: [
    row(
      relation('rule', 'automation-rules', { onDelete: 'cascade', required: true, width: '50%' }),
      select('status', ['PENDING', 'RUNNING', 'COMPLETED', 'PARTIAL_FAILURE', 'FAILED', 'CANCELLED'], {
        defaultValue: 'PENDING',
        index: true,
        required: true,
        width: '50%',
      }),
    ),
    row(
      text('triggerType', { required: true, width: '50%' }),
      text('triggeredBy', { description: 'Id of the record that set it off.', required: true, width: '50%' }),
    ),
    json('eventPayload', { description: 'The event that set it off.' }),
    row(date('startedAt', { defaultValue: now, required: true, width: '50%' }), date('completedAt', { width: '50%' })),
    row(
      integer('actionsExecuted', { defaultValue: 0, required: true, width: '50%' }),
      integer('actionsFailed', { defaultValue: 0, required: true, width: '50%' }),
    ),
    json('result', { description: 'What was done and what came of it.' }),
    json('logs', { description: 'Detailed action logs.' }),
    textarea('error'),
  ],
  indexes: [{ fields: ['rule', 'startedAt'] }],
})
