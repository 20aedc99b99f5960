import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, now, relation, row, select, text, textarea } from '@/src/fields'

import { ofVisibleDocuments } from './access/ofVisibleDocuments'

/** Who read which document, when, for what, and whether it helped. */
export const DocumentUsages = defineCollection({
  slug: 'document-usages',
  access: accessFor({ resource: 'document-usage', restrict: ofVisibleDocuments('document') }),
  admin: {
    defaultColumns: ['document', 'usedBy', 'usageType', 'usedAt'],
    group: 'Agents',
    hidden: true,
    useAsTitle: 'usedBy',
  },
  defaultSort: '-usedAt',
  fields: [
    row(
      relation('document', 'knowledge-documents', { onDelete: 'cascade', required: true, width: '50%' }),
      select('usageType', ['AGENT_CONTEXT', 'AGENT_RETRIEVAL', 'USER_REFERENCE', 'API_FETCH'], {
        required: true,
        width: '50%',
      }),
    ),
    row(
      text('usedBy', { description: 'Slug of the agent, or id of the user.', required: true, width: '50%' }),
      date('usedAt', { defaultValue: now, index: true, required: true, width: '50%' }),
    ),
    row(text('entityType', { width: '33%' }), text('entityId', { width: '33%' }), text('sessionId', { width: '33%' })),
    relation('invocation', 'agent-invocations', { onDelete: 'cascade' }),
    checkbox('wasHelpful', { defaultValue: undefined }),
    textarea('feedback', { maxLength: 4000 }),
    date('feedbackAt', { readOnly: true }),
  ],
  indexes: [{ fields: ['organization', 'usedAt'] }],
})
