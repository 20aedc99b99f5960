import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'

import { campaignFigures } from './campaignFigures'
import type { SeriesFigures } from './seriesFigures'

type Row = Record<string, unknown>

const ratio = (a: SeriesFigures | undefined, b: SeriesFigures | undefined): number | undefined => (a && b && b.total > 0 ? a.total / b.total : undefined)

const advise = (figures: Record<string, SeriesFigures>): string[] => {
  const { clicks, conversions, conversionValue, impressions, spend } = figures
  const ctr = ratio(clicks, impressions)
  const cost = ratio(spend, conversions)
  const roas = ratio(conversionValue, spend)
  const wasted = (spend?.total ?? 0) > 0 && (conversions?.total ?? 0) === 0 && (clicks?.total ?? 0) > 100
  return [
    ...(wasted ? [`${clicks?.total} clicks brought no conversion: check the landing page and what counts as a conversion.`] : []),
    ...(ctr !== undefined && (impressions?.total ?? 0) > 5000 && ctr < 0.005 ? [`${(ctr * 100).toFixed(2)} % click-through is low: try other creatives or a narrower audience.`] : []),
    ...(roas !== undefined && (conversionValue?.total ?? 0) > 0 && roas < 1 ? [`Every unit spent brings ${roas.toFixed(2)} back: lower bids or pause what does not convert.`] : []),
    ...(roas !== undefined && roas > 3 ? [`Every unit spent brings ${roas.toFixed(1)} back: there is room for more budget.`] : []),
    ...((conversions?.changePercent ?? 0) < -25 ? [`Conversions fell by ${Math.abs(conversions?.changePercent ?? 0)} % in a week${(spend?.changePercent ?? 0) > -10 ? ' while spend did not' : ''}.`] : []),
    ...(cost !== undefined && (conversions?.total ?? 0) > 10 ? [`A conversion costs ${cost.toFixed(2)}.`] : []),
  ]
}

/** Reads a campaign's daily metrics and writes its insights: what to do, what is unusual, what comes next (B000-082). */
export const performanceAnalyzer = defineSkill({
  actionCategory: 'analytics',
  category: 'CONTENT_ANALYSIS',
  description: "Finds in a campaign's metrics what is unusual, what comes next and what to do.",
  documentPath: '/agents/skills/performance-analyzer',
  handler: async (context) => {
    const metric = textOf(context.input.campaignMetricId)
    const id = textOf(context.input.adCampaignId) ?? textOf(context.input.campaignId) ?? (metric ? relationId((await context.findByID<Row & { id: string }>({ collection: 'campaign-metrics', id: metric }))?.campaign) : undefined)
    const campaign = id ? await context.findByID<Row & { id: string }>({ collection: 'ad-campaigns', id }) : await subjectOf(context, 'ad-campaigns', 'adCampaignId')
    if (!campaign) return { effects: [], output: { anomalies: [], predictions: {}, recommendations: [] }, summary: 'This campaign is gone.' }
    const rows = (await context.step('read_metrics', () => context.find<Row & { id: string }>({ collection: 'campaign-metrics', limit: 90, sort: '-date', where: { campaign: { equals: campaign.id } } }))).toReversed()
    const figures = campaignFigures(rows)
    const anomalies = Object.entries(figures).flatMap(([metric, figure]) => figure.anomalies.slice(-3).map((anomaly) => ({ metric, ...anomaly })))
    const predictions = Object.fromEntries(Object.entries(figures).flatMap(([name, { predicted }]) => (predicted === null ? [] : [[name, predicted]])))
    const recommendations = rows.length === 0 ? [] : advise(figures)
    const insights = { anomalies, predictions, recommendations }
    return {
      confidence: Math.min(0.9, rows.length / 60),
      effects: rows.length === 0 ? [] : [{ collection: 'ad-campaigns', data: { aiInsights: { ...insights, daysRead: rows.length, generatedAt: context.now.toISOString() } }, id: String(campaign.id), kind: 'update' }],
      output: insights,
      summary: rows.length === 0 ? `"${String(campaign.name)}" has no metrics yet.` : `"${String(campaign.name)}", ${rows.length} days: ${recommendations[0] ?? 'nothing stands out.'}${anomalies.length > 0 ? ` ${anomalies.length} unusual values.` : ''}`,
    }
  },
  input: z.looseObject({ adCampaignId: z.string().optional(), campaignId: z.string().optional(), campaignMetricId: z.string().optional() }),
  name: 'Performance analyzer',
  output: z.object({
    anomalies: z.array(z.object({ date: z.string(), expected: z.number(), metric: z.string(), value: z.number(), z: z.number() })),
    predictions: z.record(z.string(), z.number()),
    recommendations: z.array(z.string()),
  }),
  requiredPermissions: ['ad-campaign:read', 'ad-campaign:update', 'campaign-metric:read'],
  slug: 'performance-analyzer',
  triggers: [{ debounceMs: 10_000, event: 'campaign.metrics_updated', priority: 30 }],
  version: '1.0.0',
})
