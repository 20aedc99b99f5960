import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, json, now, relation, row, select, text, textarea } from '@/src/fields'

/** What happened, in people's words; written by the activity plugin, never by hand (001.UnifiedActivity). */
export const Activities = defineCollection({
  slug: 'activities',
  access: accessFor({ resource: 'activity', restrict: engineWritten }),
  admin: {
    defaultColumns: ['entityTitle', 'action', 'actorName', 'entityType', 'occurredAt'],
    description: 'Who did what, newest first.',
    group: 'Insights',
    useAsTitle: 'entityTitle',
  },
  defaultSort: '-occurredAt',
  fields: [
    row(
      select('actorType', ['user', 'system', 'integration', 'agent', 'client'], { required: true, width: '33%' }),
      text('actorId', { index: true, width: '33%' }),
      text('actorName', { required: true, width: '33%' }),
    ),
    row(
      text('action', { description: 'created, updated, commented, published, …', required: true, width: '33%' }),
      text('entityType', { description: 'brief, content, asset, deal, campaign, …', required: true, width: '33%' }),
      text('entityId', { required: true, width: '33%' }),
    ),
    text('entityTitle', { required: true }),
    textarea('description'),
    row(relation('client', 'clients', { width: '50%' }), relation('project', 'projects', { width: '50%' })),
    json('metadata'),
    date('occurredAt', { defaultValue: now, required: true }),
  ],
  indexes: [
    { fields: ['organization', 'occurredAt'] },
    { fields: ['entityType', 'entityId'] },
    { fields: ['client', 'occurredAt'] },
  ],
})
