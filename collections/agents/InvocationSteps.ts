import { invocationStatuses } from '@/collections/vocabulary/invocationStatuses'
import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, json, now, relation, row, select, text, textarea } from '@/src/fields'

/** One step of a run, in order (B000-075). */
export const InvocationSteps = defineCollection({
  slug: 'invocation-steps',
  access: accessFor({ resource: 'invocation-step', restrict: engineWritten }),
  admin: {
    defaultColumns: ['stepName', 'stepNumber', 'status', 'durationMs'],
    group: 'Agents',
    hidden: true,
    useAsTitle: 'stepName',
  },
  defaultSort: 'stepNumber',
  fields: [
    relation('invocation', 'agent-invocations', { onDelete: 'cascade', required: true }),
    row(
      integer('stepNumber', { min: 1, required: true, width: '25%' }),
      text('stepName', { required: true, width: '50%' }),
      select('status', invocationStatuses, { defaultValue: 'COMPLETED', required: true, width: '25%' }),
    ),
    json('input'),
    json('output'),
    textarea('error'),
    row(
      date('startedAt', { defaultValue: now, required: true, width: '33%' }),
      date('completedAt', { width: '33%' }),
      integer('durationMs', { width: '33%' }),
    ),
    row(integer('inputTokens', { width: '50%' }), integer('outputTokens', { width: '50%' })),
  ],
  indexes: [{ fields: ['organization', 'invocation', 'stepNumber'], unique: true }],
})
