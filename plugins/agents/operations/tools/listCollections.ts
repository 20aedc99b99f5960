import { z } from 'zod'

import { defineTool } from '@/src/tools/defineTool'

import { readableCollections } from './readableCollections'

/** What there is to read: the code's own words, so that an assistant that looked may go on acting. */
export const listCollections = defineTool({
  description: 'Lists the collections that you may read, by their names; describe_collection tells the fields of one.',
  input: z.object({}),
  isOfHouse: true,
  kind: 'read',
  name: 'list_collections',
  permissions: [],
  run: async ({ context: { req } }) => ({
    value: (await readableCollections(req)).map(({ labels: { plural }, slug }) => ({ collection: slug, ...(typeof plural === 'string' && { label: plural }) })),
  }),
})
