import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, json, relation, row, select, text, textarea } from '@/src/fields'

import { listeningAlertStates } from './states/listeningAlertStates'

/** Something unusual in what we listen for. */
export const ListeningAlerts = defineCollection({
  slug: 'listening-alerts',
  access: accessFor({ resource: 'listening-alert' }),
  admin: {
    defaultColumns: ['title', 'alertType', 'severity', 'status', 'createdAt'],
    description: 'Alerts.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'title',
  },
  custom: { states: [listeningAlertStates] },
  fields: [
    text('title', { required: true }),
    row(
      relation('query', 'listening-queries', { onDelete: 'cascade', required: true, width: '33%' }),
      select(
        'alertType',
        [
          'VOLUME_SPIKE',
          'SENTIMENT_DROP',
          'VIRAL_MENTION',
          'INFLUENCER_MENTION',
          'CRISIS_DETECTED',
          'COMPETITOR_ACTIVITY',
        ],
        { required: true, width: '33%' },
      ),
      select('severity', ['INFO', 'WARNING', 'CRITICAL'], { required: true, width: '33%' }),
    ),
    textarea('description', { required: true }),
    json('triggerData', { description: 'mentionId, threshold, actualValue, windowHours.', required: true }),
    textarea('resolutionNotes'),
    row(
      relation('acknowledgedBy', 'users', { readOnly: true, width: '50%' }),
      date('acknowledgedAt', { readOnly: true, width: '50%' }),
    ),
    row(
      relation('resolvedBy', 'users', { readOnly: true, width: '50%' }),
      date('resolvedAt', { readOnly: true, width: '50%' }),
    ),
    listeningAlertStates.field,
  ],
  indexes: [{ fields: ['query', 'createdAt'] }],
})
