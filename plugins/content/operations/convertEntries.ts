import type { PayloadRequest } from 'payload'

import { convertData } from '@/src/content/convertData'
import { plainTextOf } from '@/src/content/plainTextOf'
import type { ContentSchema } from '@/src/content/types'
import { sql } from '@/src/db/sql'

import { eachEntry } from './eachEntry'

/** Carries every entry of a type over to its new schema, in the transaction that changes the type. Returns how many rows were written. */
export const convertEntries = async (req: PayloadRequest, type: string, before: ContentSchema, after: ContentSchema): Promise<number> => {
  let written = 0
  await eachEntry(req, type, async (batch) => {
    const changed = batch.flatMap(({ data, id, table }) => {
      const { converted, data: kept, lost } = convertData(before, after, data)
      return converted.length + lost.length > 0 ? [{ id, kept, table }] : []
    })
    const [first] = changed
    if (!first) return
    const prefix = first.table === 'content_entries' ? '' : 'version_'
    await sql(req)(
      `update "${first.table}" as t set "${prefix}data" = n.data::jsonb, "${prefix}plain_text" = n.plain from unnest($1::uuid[], $2::text[], $3::text[]) as n(id, data, plain) where t.id = n.id`,
      [changed.map(({ id }) => id), changed.map(({ kept }) => JSON.stringify(kept)), changed.map(({ kept }) => plainTextOf(after, kept))],
    )
    written += changed.length
  })
  return written
}
