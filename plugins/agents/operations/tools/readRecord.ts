import { z } from 'zod'

import { defineTool } from '@/src/tools/defineTool'

import { findRows } from './findRows'
import { readableCollection } from './readableCollection'

export const readRecord = defineTool({
  description: 'Reads one record of a collection that you may read, by its id; `select` names the fields you need, all without it.',
  input: z.object({ collection: z.string(), id: z.string(), select: z.array(z.string()).max(100).optional() }),
  kind: 'read',
  name: 'read_record',
  permissions: [],
  run: async ({ context, input: { collection: slug, id, select } }) => {
    const collection = await readableCollection(context.req, slug)
    const { docs } = await findRows(context, collection, { limit: 1, page: 1, pagination: false, select, where: { id: { equals: id } } })
    return { value: docs[0] ?? null }
  },
})
