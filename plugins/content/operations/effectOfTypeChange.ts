import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { checkContentData } from '@/src/content/checkContentData'
import { convertData } from '@/src/content/convertData'
import type { ContentSchema } from '@/src/content/types'
import { sql } from '@/src/db/sql'

import type { Fields, FieldEffect, TypeEffect } from '../types'
import { eachEntry } from './eachEntry'

const EXAMPLES = 5

/** Fields at the top with a problem, e.g. `price` for `data.price`. */
const refusedFields = (schema: ContentSchema, data: Fields): Set<string> => {
  const checked = checkContentData(schema, data, { complete: true })
  return new Set('problems' in checked ? checked.problems.map(({ path }) => path.split('.')[1] ?? '') : [])
}

/**
 * What a new schema would do to the entries that are there, public or in work: which values are converted, which are lost, which entries need somebody
 * to mend them. Nothing is changed. The token stands for exactly this change of exactly these entries.
 */
export const effectOfTypeChange = async (req: PayloadRequest, type: string, before: ContentSchema, after: ContentSchema): Promise<TypeEffect> => {
  const seen = { converted: new Map<string, Set<string>>(), lost: new Map<string, Set<string>>(), refused: new Map<string, Set<string>>() }
  const note = (kind: keyof typeof seen, field: string, entry: string): void => {
    const entries = seen[kind].get(field) ?? new Set()
    seen[kind].set(field, entries.add(entry))
  }
  const hash = createHash('sha256').update(JSON.stringify([before, after]))
  await eachEntry(req, type, (batch) => {
    for (const { data, entry, id, updatedAt } of batch) {
      hash.update(`${id}${updatedAt.getTime()}`)
      const { converted, data: kept, lost } = convertData(before, after, data)
      const known = refusedFields(before, data)
      for (const field of converted) note('converted', field, entry)
      for (const field of lost) note('lost', field, entry)
      for (const field of refusedFields(after, kept)) if (!known.has(field)) note('refused', field, entry)
    }
  })
  const entriesOf = (kind: keyof typeof seen) => new Set([...seen[kind].values()].flatMap((entries) => [...entries])).size
  const names = new Set([...seen.converted.keys(), ...seen.lost.keys(), ...seen.refused.keys()])
  const fields = [...names].map((field): FieldEffect => {
    const [lost, refused] = [seen.lost.get(field) ?? new Set<string>(), seen.refused.get(field) ?? new Set<string>()]
    return { converted: seen.converted.get(field)?.size ?? 0, examples: [...new Set([...lost, ...refused])].slice(0, EXAMPLES), field, lost: lost.size, refused: refused.size }
  })
  const [row] = await sql(req)<{ count: string }>('select count(*) from content_entries where content_type_id = $1', [type])
  return { entries: Number(row?.count ?? 0), fields, incomplete: entriesOf('refused'), lost: entriesOf('lost'), token: hash.digest('hex').slice(0, 24) }
}
