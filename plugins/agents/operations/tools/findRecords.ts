import { z } from 'zod'

import { defineTool } from '@/src/tools/defineTool'

import { findRows } from './findRows'
import { readableCollection } from './readableCollection'

const MAX_ROWS = 20

export const findRecords = defineTool({
  description:
    'Finds records of a collection that you may read, page by page. `where` is like { "status": { "equals": "ACTIVE" } }, with "and" and "or"; `sort` a field, "-" before it for descending; `select` the fields you need, all without it.',
  input: z.object({
    collection: z.string(),
    limit: z.number().int().min(1).max(MAX_ROWS).default(10),
    page: z.number().int().min(1).default(1),
    select: z.array(z.string()).max(100).optional(),
    sort: z.string().optional(),
    where: z.record(z.string(), z.unknown()).optional(),
  }),
  kind: 'read',
  name: 'find_records',
  permissions: [],
  run: async ({ context, input: { collection: slug, ...query } }) => {
    const collection = await readableCollection(context.req, slug)
    const { docs, page, totalDocs, totalPages } = await findRows(context, collection, { ...query, pagination: true })
    return { value: { page, records: docs, total: totalDocs, totalPages } }
  },
})
