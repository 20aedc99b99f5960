import { accessFor } from '@/src/access/accessFor'
import { currency, date, defineCollection, json, money, relation, row, select, tabs, text } from '@/src/fields'

/** Campaigns at ad platforms, as they were synced (001.AdCampaign, 000.MediaCampaign). */
export const AdCampaigns = defineCollection({
  slug: 'ad-campaigns',
  access: accessFor({ resource: 'ad-campaign' }),
  admin: {
    defaultColumns: ['name', 'platform', 'status', 'client', 'dailyBudget', 'lastSyncedAt'],
    description: 'Campaigns at ad platforms.',
    group: 'Insights',
    hidden: true,
    listSearchableFields: ['name', 'externalId'],
    useAsTitle: 'name',
  },
  custom: { events: { onCreate: 'campaign.created', payload: ['platform', 'client', 'project', 'status', 'name'] } },
  fields: [
    tabs({
      Campaign: [
        text('name', { required: true }),
        row(
          relation('platform', 'analytics-platforms', { required: true, width: '33%' }),
          text('externalId', { description: 'Id at the platform.', required: true, width: '33%' }),
          text('externalAccountId', { width: '33%' }),
        ),
        text('objective', { description: 'CONVERSIONS, REACH, TRAFFIC, …' }),
        row(date('startDate', { width: '50%' }), date('endDate', { width: '50%' })),
      ],
      Budget: [
        row(
          select('budgetType', ['DAILY', 'LIFETIME'], { width: '50%' }),
          currency('currency', { required: true, width: '50%' }),
        ),
        row(money('dailyBudget', { width: '50%' }), money('lifetimeBudget', { width: '50%' })),
      ],
      Relations: [
        row(
          relation('client', 'clients', { width: '33%' }),
          relation('project', 'projects', { width: '33%' }),
          relation('brief', 'briefs', { width: '33%' }),
        ),
        relation('campaigns', 'campaigns', { hasMany: true, label: 'Marketing campaigns' }),
      ],
      Insights: [
        json('aiInsights', { description: 'recommendations, anomalies, predictions.' }),
        json('targetingSummary', { description: 'Age, places, interests.' }),
      ],
    }),
    select('status', ['DRAFT', 'PENDING_REVIEW', 'ACTIVE', 'PAUSED', 'COMPLETED', 'ARCHIVED', 'REJECTED'], {
      index: true,
      required: true,
      sidebar: true,
    }),
    date('lastSyncedAt', { readOnly: true, sidebar: true }),
  ],
  indexes: [{ fields: ['organization', 'platform', 'externalId'], unique: true }],
})
