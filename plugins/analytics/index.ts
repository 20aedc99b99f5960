import type { CollectionConfig } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { entryMetricsEndpoint } from './endpoints/entryMetricsEndpoint'
import { planReportBeforeChange } from './hooks/planReportBeforeChange'
import { resolveAnalyticsOptions, type AnalyticsOptions, type ResolvedAnalyticsOptions } from './options'
import { analyticsSchedules } from './schedules/analyticsSchedules'
import { anomalyReporter } from './skills/anomalyReporter'
import { crisisDetector } from './skills/crisisDetector'
import { performanceAnalyzer } from './skills/performanceAnalyzer'
import { reportBuilder } from './skills/reportBuilder'
import { sentimentAnalyzer } from './skills/sentimentAnalyzer'

/** Reports on the work, what campaigns' metrics and mentions say, and how an entry is read. */
export const analyticsPlugin = definePlugin<AnalyticsOptions, ResolvedAnalyticsOptions>({
  behaviour: (config) => {
    const reporting = register(register(config, 'skills', [anomalyReporter, crisisDetector, performanceAnalyzer, reportBuilder, sentimentAnalyzer]), 'schedules', analyticsSchedules)
    const has = (slug: string) => config.collections?.some((collection) => collection.slug === slug)
    return extendCollections(
      reporting,
      {
        ...(has('analytics-reports') && { 'analytics-reports': (collection: CollectionConfig) => addHooks(collection, { beforeChange: [planReportBeforeChange] }) }),
        // A product without content has no entries whose figures could be asked for.
        ...(has('content-entries') && { 'content-entries': (collection: CollectionConfig) => ({ ...collection, endpoints: [...(collection.endpoints || []), entryMetricsEndpoint] }) }),
      },
      'analytics',
    )
  },
  name: 'analytics',
  resolve: resolveAnalyticsOptions,
})
