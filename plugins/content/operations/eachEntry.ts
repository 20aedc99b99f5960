import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { Fields } from '../types'

export type StoredContent = { data: Fields; entry: string; id: string; table: '_content_entries_v' | 'content_entries'; title: string; updatedAt: Date }

const BATCH = 500

type Row = { data: Fields | null; entry: string; id: string; title: string; updated_at: Date }

/** What is public and what is in work of every entry of a type, in batches by id. Each entry comes twice: its row and its latest version. */
export const eachEntry = async (req: PayloadRequest, type: string, visit: (batch: StoredContent[]) => Promise<void> | void): Promise<void> => {
  const texts = {
    _content_entries_v: `select v.id, v.parent_id as entry, v.version_data as data, v.version_title as title, v.updated_at from _content_entries_v v where v.version_content_type_id = $1 and v.latest and v.id > $2 order by v.id limit ${BATCH}`,
    content_entries: `select e.id, e.id as entry, e.data, e.title, e.updated_at from content_entries e where e.content_type_id = $1 and e.id > $2 order by e.id limit ${BATCH}`,
  } as const
  for (const table of ['content_entries', '_content_entries_v'] as const) {
    let last = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const rows: Row[] = await sql(req)<Row>(texts[table], [type, last])
      if (rows.length === 0) break
      await visit(rows.map(({ data, entry, id, title, updated_at: updatedAt }) => ({ data: data ?? {}, entry, id, table, title, updatedAt })))
      last = rows.at(-1)?.id ?? last
    }
  }
}
