import { accessFor } from '@/src/access/accessFor'
import { date, day, defineCollection, json, money, now, number, relation, row, text } from '@/src/fields'

/** What was worked out about a lead: scores from 0 to 1, a forecast, the signals behind them. */
export const LeadIntelligence = defineCollection({
  slug: 'lead-intelligence',
  labels: { plural: 'Lead intelligence', singular: 'Lead intelligence' },
  access: accessFor({ resource: 'lead-intelligence' }),
  admin: {
    defaultColumns: ['lead', 'overallScore', 'priorityTier', 'lastComputedAt'],
    description: 'Scores and forecasts of leads.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'priorityTier',
  },
  fields: [
    row(relation('lead', 'leads', { required: true, width: '50%' }), text('priorityTier', { width: '50%' })),
    row(
      number('overallScore', { defaultValue: 0, max: 1, min: 0, width: '33%' }),
      number('engagementScore', { defaultValue: 0, max: 1, min: 0, width: '33%' }),
      number('fitScore', { defaultValue: 0, max: 1, min: 0, width: '33%' }),
    ),
    row(
      number('intentScore', { defaultValue: 0, max: 1, min: 0, width: '50%' }),
      number('momentumScore', { defaultValue: 0, max: 1, min: 0, width: '50%' }),
    ),
    row(
      number('predictedCloseProbability', { max: 1, min: 0, width: '33%' }),
      day('predictedCloseDate', { width: '33%' }),
      money('predictedDealValue', { width: '33%' }),
    ),
    text('recommendedNextAction'),
    json('signals', { defaultValue: [] }),
    row(date('lastComputedAt', { defaultValue: now, width: '50%' }), text('modelVersion', { width: '50%' })),
  ],
  indexes: [
    { fields: ['organization', 'lead'], unique: true },
    { fields: ['priorityTier', 'overallScore'] },
    { fields: ['overallScore', 'momentumScore'] },
  ],
})
