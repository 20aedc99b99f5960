import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'
import { sql } from '@/src/db/sql'

export type BlockUse = { id: string; isPublic: boolean; locale: string; status: string; title: string; type: string }

/**
 * Where a content block is used: what a change of it touches, the public entries first.
 * @throws NOT_FOUND
 */
export const blockUsage = async (req: PayloadRequest, id: string): Promise<{ entries: BlockUse[]; isPublic: number }> => {
  const block = await req.payload.findByID({ collection: 'content-blocks', depth: 0, disableErrors: true, id, overrideAccess: false, req })
  if (!block) throw new NotFound({ id, kind: 'content block' })
  const entries = await sql(req)<BlockUse>(
    `select e.id, e.title, e.locale, e.status::text as status, e._status = 'published' as "isPublic", t.name as type from content_blocks_rels r join content_entries e on e.id = r.content_entries_id join content_types t on t.id = e.content_type_id
     where r.parent_id = $1 and r.path = 'usedInEntries' order by e._status = 'published' desc, e.title limit 500`,
    [id],
  )
  return { entries, isPublic: entries.filter((entry) => entry.isPublic).length }
}
