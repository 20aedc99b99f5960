import type { PayloadRequest } from 'payload'

import { isFields } from '@/src/content/isFields'
import { knownRows } from '@/src/db/knownRows'
import { sql } from '@/src/db/sql'
import { writeLater } from '@/src/db/writeLater'
import type { LateWrite } from '@/src/payload/waitingWrites'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'

const BLOCKS = 'content-blocks'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Every text in `data` that could be the id of a block; which of them are is known to the database. */
const idsIn = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value === 'string') {
    if (UUID.test(value)) found.add(value)
  } else if (Array.isArray(value)) for (const item of value) idsIn(item, found)
  else if (isFields(value)) for (const item of Object.values(value)) idsIn(item, found)
  return found
}

const blocksWrite: LateWrite = {
  name: 'blocks',
  steps: (rows) => ({
    blocks: `
      insert into content_blocks_rels ("order", parent_id, path, content_entries_id)
      select row_number() over (partition by b.id) + (select count(*) from content_blocks_rels r where r.parent_id = b.id), b.id, 'usedInEntries', used.entry
        from (select distinct * from jsonb_to_recordset(${rows}) as told(block uuid, entry uuid, organization uuid)) as used
        join content_blocks b on b.id = used.block and b.organization_id = used.organization
       where not exists (select 1 from content_blocks_rels r where r.parent_id = b.id and r.path = 'usedInEntries' and r.content_entries_id = used.entry)
      returning id`,
  }),
}

/** Keeps `usedInEntries` of content blocks (B001-030) in step with the entries that refer to them in `data`. */
export const trackBlocks = async (req: PayloadRequest, entry: Fields, before?: Fields): Promise<void> => {
  const [was, is] = [idsIn(before?.data), idsIn(entry.data)]
  const [gone, come] = [[...was].filter((id) => !is.has(id)), [...is].filter((id) => !was.has(id))]
  const rows = await knownRows(req)
  const couldBeBlocks = come.filter((id) => (rows.get(id)?.collection ?? BLOCKS) === BLOCKS)
  if (gone.length > 0) await sql(req)("delete from content_blocks_rels where path = 'usedInEntries' and content_entries_id = $1 and parent_id = any($2::uuid[])", [entry.id, gone])
  await writeLater(req, blocksWrite, couldBeBlocks.map((block) => ({ block, entry: entry.id, organization: relationId(entry.organization) })))
}
