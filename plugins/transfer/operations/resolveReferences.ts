import type { PayloadRequest } from 'payload'

import type { ContentField, ContentProblem } from '@/src/content/types'
import { sql } from '@/src/db/sql'

import type { Fields } from '../types'
import { mapReferences } from './mapReferences'

/** What of an entry's data refers to entries that are there: external ids become ids; the rest is named. */
type Resolved = { data: Fields; unresolved: ContentProblem[] }

/** Entries that `data` refers to by external id or id, looked up with one statement. */
export const resolveReferences = async (req: PayloadRequest, organization: string, fields: ContentField[], data: Fields): Promise<Resolved> => {
  const wanted: { type: string; value: string }[] = []
  mapReferences(fields, data, ({ type, value }) => wanted.push({ type, value }))
  if (wanted.length === 0) return { data, unresolved: [] }
  const rows = await sql(req)<{ id: string; type: string; value: string }>(
    `select distinct on (w.type, w.value) w.type, w.value, e.id::text
     from unnest($2::text[], $3::text[]) as w (type, value) join content_types t on t.organization_id = $1 and t.slug = w.type
     join content_entries e on e.organization_id = $1 and e.content_type_id = t.id and (e.external_id = w.value or e.id::text = w.value)
     order by w.type, w.value, e.external_id = w.value desc nulls last`,
    [organization, wanted.map(({ type }) => type), wanted.map(({ value }) => value)],
  )
  const found = new Map(rows.map(({ id, type, value }) => [`${type} ${value}`, id]))
  const unresolved: ContentProblem[] = []
  const mapped = mapReferences(fields, data, ({ path, type, value }) => {
    const id = found.get(`${type} ${value}`)
    if (!id) unresolved.push({ message: `there is no ${type} with the external id or id '${value}'`, path })
    return id ?? value
  })
  return { data: mapped, unresolved }
}
