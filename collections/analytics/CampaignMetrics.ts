import { accessFor } from '@/src/access/accessFor'
import { day, defineCollection, integer, json, money, number, relation, row, section } from '@/src/fields'

/** Figures of an ad campaign on one day; written in bulk. */
export const CampaignMetrics = defineCollection({
  slug: 'campaign-metrics',
  access: accessFor({ resource: 'campaign-metric' }),
  admin: {
    defaultColumns: ['campaign', 'date', 'impressions', 'clicks', 'spend'],
    description: 'Daily figures of campaigns.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'date',
  },
  defaultSort: '-date',
  fields: [
    row(
      relation('campaign', 'ad-campaigns', { onDelete: 'cascade', required: true, width: '50%' }),
      day('date', { required: true, width: '50%' }),
    ),
    row(
      integer('impressions', { defaultValue: 0, required: true, width: '33%' }),
      integer('reach', { defaultValue: 0, required: true, width: '33%' }),
      number('frequency', { width: '33%' }),
    ),
    row(
      integer('clicks', { defaultValue: 0, required: true, width: '50%' }),
      number('ctr', { description: 'Click-through rate.', width: '50%' }),
    ),
    section('Video', [
      row(
        integer('videoViews', { defaultValue: 0, required: true, width: '50%' }),
        number('videoAvgWatchTime', { description: 'In seconds.', width: '50%' }),
      ),
      row(
        integer('videoViews25', { defaultValue: 0, required: true, width: '25%' }),
        integer('videoViews50', { defaultValue: 0, required: true, width: '25%' }),
        integer('videoViews75', { defaultValue: 0, required: true, width: '25%' }),
        integer('videoViews100', { defaultValue: 0, required: true, width: '25%' }),
      ),
    ]),
    section('Engagement', [
      row(
        integer('likes', { defaultValue: 0, required: true, width: '25%' }),
        integer('comments', { defaultValue: 0, required: true, width: '25%' }),
        integer('shares', { defaultValue: 0, required: true, width: '25%' }),
        integer('saves', { defaultValue: 0, required: true, width: '25%' }),
      ),
    ]),
    section('Conversions', [
      row(
        integer('conversions', { defaultValue: 0, required: true, width: '33%' }),
        money('conversionValue', { width: '33%' }),
        integer('leads', { defaultValue: 0, required: true, width: '33%' }),
      ),
      row(
        integer('purchases', { defaultValue: 0, required: true, width: '50%' }),
        money('purchaseValue', { width: '50%' }),
      ),
    ]),
    row(
      money('spend', { defaultValue: 0, required: true, width: '50%' }),
      number('roas', { description: 'Return on ad spend.', width: '50%' }),
    ),
    row(
      number('cpm', { description: 'Cost per 1000 impressions.', width: '33%' }),
      number('cpc', { description: 'Cost per click.', width: '33%' }),
      number('cpa', { description: 'Cost per action.', width: '33%' }),
    ),
    json('customMetrics'),
  ],
  indexes: [{ fields: ['organization', 'campaign', 'date'], unique: true }, { fields: ['campaign', 'date'] }],
})
