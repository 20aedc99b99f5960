import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { entryMetrics } from '../operations/entryMetrics'

/** `GET /api/content-entries/:id/metrics?days=30`: how an entry's own pages are read. */
export const entryMetricsEndpoint = defineEndpoint({
  access: 'web-page-metric:read',
  handler: ({ params: { id }, query: { days }, req }) => entryMetrics(req, id, days),
  input: { params: z.object({ id: z.uuid() }), query: z.object({ days: z.coerce.number().int().min(1).max(365).default(30) }) },
  method: 'get',
  path: '/:id/metrics',
})
