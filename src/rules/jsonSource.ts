import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { FieldSource } from './fieldSource'

/** A relation stands for its id, as in `valuesAt`. */
const UNWRAPPED = sql.raw(`case when jsonb_typeof(raw) <> 'object' then raw
  when jsonb_exists(raw, 'relationTo') and jsonb_exists(raw, 'value') then
    case when jsonb_typeof(raw->'value') = 'object' and jsonb_exists(raw->'value', 'id') then raw->'value'->'id' else raw->'value' end
  when jsonb_exists(raw, 'id') then raw->'id' else raw end`)

/** Values inside a JSON column: lax paths follow the elements of lists, one level deep, as `valuesAt` does. */
export const jsonSource = (expr: SQL, keys: readonly string[], wrap: (condition: SQL) => SQL): FieldSource => {
  const path = ['$', ...keys.map((key) => JSON.stringify(key))].join('.')
  return {
    some: (test) => sql`coalesce(${wrap(sql`exists (select 1 from jsonb_path_query(${expr}, ${path}::jsonpath) as json_place(spot)
      cross join lateral (
        select spot as raw, false as in_list where jsonb_typeof(spot) <> 'array'
        union all select item, true from jsonb_array_elements(case when jsonb_typeof(spot) = 'array' then spot else '[]'::jsonb end) as items(item)
      ) as json_raw cross join lateral (select ${UNWRAPPED} as found) as json_value
      where found <> 'null'::jsonb and ${test({ expr: sql`json_value.found`, inList: sql`json_raw.in_list`, kind: 'json' })})`)}, false)`,
  }
}
