import type { PayloadRequest } from 'payload'

import type { ContentField, ContentProblem } from '@/src/content/types'
import { sql } from '@/src/db/sql'

import type { Fields } from '../types'
import { referencesOf } from './referencesOf'

/** A block that is not global stays with the entry that uses it (B001-030). */
export const findBlockProblems = async (req: PayloadRequest, { entry, fields, given }: { entry?: string; fields: ContentField[]; given: Fields }): Promise<ContentProblem[]> => {
  const blocks = referencesOf(fields, given, 'data').filter(({ target }) => target === 'content-blocks')
  if (blocks.length === 0) return []
  const rows = await sql(req)<{ id: string; name: string }>(
    `select b.id::text, b.name from content_blocks b where b.id::text = any($1) and b.is_global is not true
       and exists (select 1 from content_blocks_rels r where r.parent_id = b.id and r.path = 'usedInEntries' and r.content_entries_id::text is distinct from $2)`,
    [blocks.map(({ id }) => id), entry ?? null],
  )
  const taken = new Map(rows.map(({ id, name }) => [id, name]))
  return blocks.filter(({ id }) => taken.has(id)).map(({ id, path }) => ({ message: `the block '${taken.get(id) ?? ''}' is used by another entry and is not global; make it global, or a copy of it`, path }))
}
