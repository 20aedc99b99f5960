import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, json, now, number, relation, row, select, tabs } from '@/src/fields'

/** What was said in a day, week or month. */
export const ListeningSummaries = defineCollection({
  slug: 'listening-summaries',
  access: accessFor({ resource: 'listening-summary' }),
  admin: {
    defaultColumns: ['query', 'period', 'periodStart', 'totalMentions'],
    description: 'Summaries of mentions.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'period',
  },
  defaultSort: '-periodStart',
  fields: [
    tabs({
      Summary: [
        row(
          relation('query', 'listening-queries', { onDelete: 'cascade', required: true, width: '50%' }),
          select('period', ['daily', 'weekly', 'monthly'], { required: true, width: '50%' }),
        ),
        row(date('periodStart', { required: true, width: '50%' }), date('periodEnd', { required: true, width: '50%' })),
        row(
          integer('totalMentions', { defaultValue: 0, required: true, width: '50%' }),
          integer('uniqueAuthors', { defaultValue: 0, required: true, width: '50%' }),
        ),
        row(
          integer('totalReach', { defaultValue: 0, required: true, width: '50%' }),
          integer('totalEngagement', { defaultValue: 0, required: true, width: '50%' }),
        ),
      ],
      Sentiment: [
        row(
          integer('sentimentPositive', { defaultValue: 0, required: true, width: '33%' }),
          integer('sentimentNeutral', { defaultValue: 0, required: true, width: '33%' }),
          integer('sentimentNegative', { defaultValue: 0, required: true, width: '33%' }),
        ),
        row(
          number('avgSentimentScore', { width: '33%' }),
          number('volumeChange', { description: 'Percent against the period before.', width: '33%' }),
          number('sentimentChange', { width: '33%' }),
        ),
      ],
      Details: [
        json('topMentions', { description: 'Top mentions by engagement.' }),
        json('topAuthors', { description: 'Top authors by reach.' }),
        json('topTopics', { description: 'Trending topics.' }),
        json('topHashtags', { description: 'Trending hashtags.' }),
        json('bySource', { description: '{ "twitter": 150, "instagram": 80 }.' }),
        date('generatedAt', { defaultValue: now, required: true }),
      ],
    }),
  ],
  indexes: [
    { fields: ['organization', 'query', 'period', 'periodStart'], unique: true },
    { fields: ['query', 'periodStart'] },
  ],
})
