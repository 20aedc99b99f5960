import { dailyFigures } from './fields/dailyFigures'

/** Figures of an ad on one day. */
export const AdMetrics = dailyFigures({ field: 'ad', plural: 'ads', relationTo: 'ads', resource: 'ad-metric', slug: 'ad-metrics' })
