import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/**
 * Removes versions of an entry beyond what its type keeps (B001-013), oldest first. The latest, the public one and those a schedule waits to publish stay.
 * With versioning off, only these are left.
 */
export const pruneVersions = async (req: PayloadRequest, entry: string): Promise<void> => {
  await sql(req)(
    `with kept as (
       select case when t.enable_versioning is false then 0 else t.max_versions end as most from content_entries e join content_types t on t.id = e.content_type_id where e.id = $1
     ), ranked as (
       select id, row_number() over (order by created_at desc, id desc) as place,
         latest is true or (version__status = 'published' and id = (select id from _content_entries_v where parent_id = $1 and version__status = 'published' order by created_at desc, id desc limit 1)) as needed
       from _content_entries_v where parent_id = $1
     )
     delete from _content_entries_v using ranked, kept where _content_entries_v.id = ranked.id and not needed and place > greatest(most, 0)`,
    [entry],
  )
}
