import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, json, relation, row, select, text, textarea } from '@/src/fields'

import { assistantInsightStates } from './states/assistantInsightStates'

/** Something the assistant noticed and thinks you should know. */
export const AssistantInsights = defineCollection({
  slug: 'assistant-insights',
  access: accessFor({ resource: 'assistant-insight' }),
  admin: {
    defaultColumns: ['title', 'kind', 'severity', 'status', 'createdAt'],
    description: 'What the assistant noticed.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'title',
  },
  custom: { states: [assistantInsightStates] },
  fields: [
    text('title', { required: true }),
    row(
      text('kind', { index: true, required: true, width: '50%' }),
      select('severity', ['INFO', 'WARNING', 'CRITICAL'], { defaultValue: 'INFO', required: true, width: '50%' }),
    ),
    textarea('body'),
    row(text('entityType', { width: '50%' }), text('entityId', { width: '50%' })),
    row(
      relation('user', 'users', { onDelete: 'cascade', width: '50%' }),
      relation('invocation', 'agent-invocations', { width: '50%' }),
    ),
    json('data'),
    date('expiresAt'),
    assistantInsightStates.field,
  ],
  indexes: [{ fields: ['entityType', 'entityId'] }],
})
