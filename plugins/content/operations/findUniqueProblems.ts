import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import type { ContentProblem, ContentType } from '@/src/content/types'
import { sql } from '@/src/db/sql'

import type { Fields } from '../types'

/** Fields marked unique whose value another entry of the type has in the same language, in public or in work. */
export const findUniqueProblems = async (
  req: PayloadRequest,
  { before, data, entry, locale, type }: { before: Fields; data: Fields; entry?: string; locale: string; type: ContentType },
): Promise<ContentProblem[]> => {
  const run = sql(req)
  const problems: ContentProblem[] = []
  for (const { label, name, unique } of type.schema.fields) {
    const value = data[name]
    if (!unique || value === undefined || value === null || value === '' || isDeepStrictEqual(value, before[name])) continue
    await run("select pg_advisory_xact_lock(hashtextextended('content-unique:' || $1, 0))", [`${type.id}:${name}:${JSON.stringify(value)}`])
    const [taken] = await run<{ id: string; title: string }>(
      `select e.id, e.title from content_entries e where e.content_type_id = $1 and e.locale = $2 and e.data -> $3 = $4::jsonb and e.id is distinct from $5
       union all select v.parent_id, v.version_title from _content_entries_v v where v.latest and v.version_content_type_id = $1 and v.version_locale = $2 and v.version_data -> $3 = $4::jsonb and v.parent_id is distinct from $5 limit 1`,
      [type.id, locale, name, JSON.stringify(value), entry ?? null],
    )
    if (taken) problems.push({ message: `${label ?? name} must be unique; '${taken.title}' (${taken.id}) has this value`, path: `data.${name}` })
  }
  return problems
}
