import type { PayloadRequest } from 'payload'

import { Conflict } from '@/src/errors/Conflict'
import { NotFound } from '@/src/errors/NotFound'
import { sql } from '@/src/db/sql'

/**
 * Puts one tag in the place of another in every entry and version, and deletes the other. The count is taken anew, with both tags locked.
 * @throws NOT_FOUND, CONFLICT
 */
export const mergeTags = async (req: PayloadRequest, from: string, into: string): Promise<{ usageCount: number }> => {
  if (from === into) throw new Conflict({ reason: 'a tag cannot be merged into itself', subject: `content-tags ${from}` })
  const { docs } = await req.payload.find({ collection: 'content-tags', depth: 0, limit: 2, overrideAccess: false, pagination: false, req, where: { id: { in: [from, into] } } })
  const missing = [from, into].find((id) => !docs.some((doc) => String(doc.id) === id))
  if (missing) throw new NotFound({ id: missing, kind: 'tag' })
  const [a, b] = docs as unknown as { organization: unknown }[]
  if (JSON.stringify(a?.organization) !== JSON.stringify(b?.organization)) throw new Conflict({ reason: 'both tags must belong to one organization', subject: `content-tags ${from}` })
  const run = sql(req)
  await run('select 1 from content_tags where id = any($1::uuid[]) order by id for no key update', [[from, into]])
  for (const table of ['content_entries_rels', '_content_entries_v_rels']) {
    await run(`delete from "${table}" r where r.content_tags_id = $1 and exists (select 1 from "${table}" o where o.parent_id = r.parent_id and o.path = r.path and o.content_tags_id = $2)`, [from, into])
    await run(`update "${table}" set content_tags_id = $2 where content_tags_id = $1`, [from, into])
  }
  const [row] = await run<{ usage_count: string }>(
    `update content_tags set usage_count = (select count(*) from content_entries e left join _content_entries_v v on v.parent_id = e.id and v.latest
       where exists (select 1 from _content_entries_v_rels r where r.parent_id = v.id and r.content_tags_id = $1) or (v.id is null and exists (select 1 from content_entries_rels r where r.parent_id = e.id and r.content_tags_id = $1)))
     where id = $1 returning usage_count`,
    [into],
  )
  await req.payload.delete({ collection: 'content-tags', depth: 0, id: from, overrideAccess: false, req })
  return { usageCount: Number(row?.usage_count ?? 0) }
}
