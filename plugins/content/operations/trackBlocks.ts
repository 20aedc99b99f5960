import type { PayloadRequest } from 'payload'

import { isFields } from '@/src/content/isFields'
import { sql } from '@/src/db/sql'

import type { Fields } from '../types'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Every text in `data` that could be the id of a block; which of them are is known to the database. */
const idsIn = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value === 'string') {
    if (UUID.test(value)) found.add(value)
  } else if (Array.isArray(value)) for (const item of value) idsIn(item, found)
  else if (isFields(value)) for (const item of Object.values(value)) idsIn(item, found)
  return found
}

/** Keeps `usedInEntries` of content blocks (B001-030) in step with the entries that refer to them in `data`. */
export const trackBlocks = async (req: PayloadRequest, entry: Fields, before?: Fields): Promise<void> => {
  const [was, is] = [idsIn(before?.data), idsIn(entry.data)]
  const [gone, come] = [[...was].filter((id) => !is.has(id)), [...is].filter((id) => !was.has(id))]
  const run = sql(req)
  if (gone.length > 0) await run("delete from content_blocks_rels where path = 'usedInEntries' and content_entries_id = $1 and parent_id = any($2::uuid[])", [entry.id, gone])
  if (come.length === 0) return
  await run(
    `insert into content_blocks_rels ("order", parent_id, path, content_entries_id) select 1 + (select count(*) from content_blocks_rels r where r.parent_id = b.id), b.id, 'usedInEntries', $1::uuid from content_blocks b
     where b.id = any($2::uuid[]) and b.organization_id = (select organization_id from content_entries where id = $1::uuid) and not exists (select 1 from content_blocks_rels r where r.parent_id = b.id and r.path = 'usedInEntries' and r.content_entries_id = $1::uuid)`,
    [entry.id, come],
  )
}
