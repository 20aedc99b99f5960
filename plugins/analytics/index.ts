import { definePlugin } from '@/src/plugin/definePlugin'
import { register } from '@/src/plugin/registry'

import { resolveAnalyticsOptions, type AnalyticsOptions, type ResolvedAnalyticsOptions } from './options'
import { anomalyReporter } from './skills/anomalyReporter'
import { crisisDetector } from './skills/crisisDetector'
import { performanceAnalyzer } from './skills/performanceAnalyzer'
import { reportBuilder } from './skills/reportBuilder'
import { sentimentAnalyzer } from './skills/sentimentAnalyzer'

/** Reports on the work, and what campaigns' metrics and mentions say. */
export const analyticsPlugin = definePlugin<AnalyticsOptions, ResolvedAnalyticsOptions>({
  behaviour: (config) => register(config, 'skills', [anomalyReporter, crisisDetector, performanceAnalyzer, reportBuilder, sentimentAnalyzer]),
  name: 'analytics',
  resolve: resolveAnalyticsOptions,
})
