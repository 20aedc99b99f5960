import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import { contentTypeNote } from '@/src/content/contentTypeNote'
import { parseContentSchema } from '@/src/content/parseContentSchema'
import type { ContentSchema } from '@/src/content/types'
import { transactionNotes } from '@/src/db/transactionNotes'
import { enqueue } from '@/src/queue/enqueue'

import type { Fields } from '../types'
import { convertEntries } from './convertEntries'

const schemaOf = (given: unknown): ContentSchema => {
  const parsed = parseContentSchema(given)
  return 'schema' in parsed ? parsed.schema : { fields: [] }
}

const filterables = ({ fields }: ContentSchema) => fields.filter(({ filterable }) => filterable).map(({ name }) => name).sort()

/** What follows from a changed type: its entries are carried over in the same transaction, indexes of its filters are made afterwards. */
export const applyTypeChange = async ({ after, before, req }: { after: Fields; before?: Fields; req: PayloadRequest }): Promise<void> => {
  ;(await transactionNotes(req))?.delete(contentTypeNote(String(after.id)))
  const [was, is] = [before ? schemaOf(before.schema) : { fields: [] }, schemaOf(after.schema)]
  if (before && !isDeepStrictEqual(was, is)) await convertEntries(req, String(after.id), was, is)
  const wanted = filterables(is)
  if (wanted.length > 0 && !isDeepStrictEqual(filterables(was), wanted)) {
    await enqueue({ input: { type: String(after.id) }, key: `index-content-fields:${String(after.id)}`, req, task: 'index-content-fields' })
  }
}
