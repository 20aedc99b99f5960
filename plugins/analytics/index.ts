import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/registry'

import { entryMetricsEndpoint } from './endpoints/entryMetricsEndpoint'
import { resolveAnalyticsOptions, type AnalyticsOptions, type ResolvedAnalyticsOptions } from './options'
import { anomalyReporter } from './skills/anomalyReporter'
import { crisisDetector } from './skills/crisisDetector'
import { performanceAnalyzer } from './skills/performanceAnalyzer'
import { reportBuilder } from './skills/reportBuilder'
import { sentimentAnalyzer } from './skills/sentimentAnalyzer'

/** Reports on the work, what campaigns' metrics and mentions say, and how an entry is read. */
export const analyticsPlugin = definePlugin<AnalyticsOptions, ResolvedAnalyticsOptions>({
  behaviour: (config) => {
    const reporting = register(config, 'skills', [anomalyReporter, crisisDetector, performanceAnalyzer, reportBuilder, sentimentAnalyzer])
    // A product without content has no entries whose figures could be asked for.
    if (!config.collections?.some(({ slug }) => slug === 'content-entries')) return reporting
    return extendCollections(reporting, { 'content-entries': (collection) => ({ ...collection, endpoints: [...(collection.endpoints || []), entryMetricsEndpoint] }) }, 'analytics')
  },
  name: 'analytics',
  resolve: resolveAnalyticsOptions,
})
