import { dailyFigures } from './fields/dailyFigures'

/** Figures of an ad set on one day. */
export const AdSetMetrics = dailyFigures({ field: 'adSet', plural: 'ad sets', relationTo: 'ad-sets', resource: 'ad-set-metric', slug: 'ad-set-metrics' })
