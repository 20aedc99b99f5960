import type { PayloadRequest } from 'payload'

import { organizationsWith } from '@/src/access/organizationsWith'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'

export type BoardCard = { assignedTo: null | string; contentType: string; dueDate: Date | null; id: string; isOverdue: boolean; locale: string; title: string; updatedAt: Date }
export type BoardColumn = { cards: BoardCard[]; stage: null | string; status: string; total: number }

type Row = { assigned: null | string; content_type: string; due: Date | null; id: string; locale: string; stage: null | string; status: string; title: string; total: string; updated: Date }

/** A board of entries: one column per state, and within review one per stage that waits for an answer. One statement; the newest cards of each column. */
export const loadBoard = async (req: PayloadRequest, { contentType, limit }: { contentType?: string; limit: number }): Promise<{ columns: BoardColumn[] }> => {
  const organizations = organizationsWith(await principalOf(req), 'content-entry:read')
  const rows = await sql(req)<Row>(
    `select * from (
       select e.id, coalesce(v.version_title, e.title) as title, e.locale, t.name as content_type, coalesce(v.version_status::text, e.status::text) as status, e.updated_at as updated,
         r.stage_name as stage, case r.assigned_to_type when 'role' then r.assigned_to when 'client' then 'client' else coalesce(u.name, r.assigned_to) end as assigned, r.due_date as due,
         count(*) over w as total, row_number() over (w order by e.updated_at desc) as place
       from content_entries e
       join content_types t on t.id = e.content_type_id
       left join _content_entries_v v on v.parent_id = e.id and v.latest
       left join lateral (select * from content_revisions r where r.entry_id = e.id and r.status = 'PENDING' order by r.stage_order limit 1) r on true
       left join users u on r.assigned_to_type = 'user' and u.id::text = r.assigned_to
       where ($1::uuid[] is null or e.organization_id = any($1)) and ($2::uuid is null or e.content_type_id = $2)
       window w as (partition by coalesce(v.version_status::text, e.status::text), r.stage_name)
     ) cards where place <= $3
     order by array_position(array['DRAFT','IN_REVIEW','APPROVED','SCHEDULED','PUBLISHED','UNPUBLISHED','ARCHIVED'], status), stage nulls first, place`,
    [organizations === 'all' ? null : organizations, contentType ?? null, limit],
  )
  const columns = new Map<string, BoardColumn>()
  const now = Date.now()
  for (const row of rows) {
    const key = `${row.status}:${row.stage ?? ''}`
    const column = columns.get(key) ?? { cards: [], stage: row.stage, status: row.status, total: Number(row.total) }
    columns.set(key, column)
    column.cards.push({ assignedTo: row.assigned, contentType: row.content_type, dueDate: row.due, id: row.id, isOverdue: row.due !== null && row.due.getTime() < now, locale: row.locale, title: row.title, updatedAt: row.updated })
  }
  return { columns: [...columns.values()] }
}
