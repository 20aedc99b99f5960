import { z } from 'zod'

import { defineTool } from '@/src/tools/defineTool'

import { fieldsOf } from './fieldsOf'
import { readableCollection } from './readableCollection'

export const describeCollection = defineTool({
  description: 'Tells the fields of a collection that you may read: names for `where`, `sort` and `select` of find_records, types, the values of selects and what relations point to.',
  input: z.object({ collection: z.string() }),
  isOfHouse: true,
  kind: 'read',
  name: 'describe_collection',
  permissions: [],
  run: async ({ context: { req }, input }) => {
    const collection = await readableCollection(req, input.collection)
    return { value: { collection: collection.slug, fields: fieldsOf(collection) } }
  },
})
