import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

export type ClientStage = {
  dueDate: Date | null
  entry: string
  feedback: null | string
  id: string
  plainText: null | string
  seoDescription: null | string
  stageName: string
  status: string
  title: string
  type: string
}

/** What waits for the answer of a client's people: the entry as it was submitted, as text. With `id` that one stage, answered or not; what an entry says after the answer is not theirs. */
export const listClientStages = (req: PayloadRequest, client: string, id?: string): Promise<ClientStage[]> =>
  sql(req)<ClientStage>(
    `select r.id, r.stage_name as "stageName", r.due_date as "dueDate", r.status, r.feedback, e.id as entry, coalesce(v.version_title, e.title) as title, t.name as type,
       case when r.status = 'PENDING' then coalesce(v.version_plain_text, e.plain_text) end as "plainText",
       case when r.status = 'PENDING' then coalesce(v.version_seo_description, e.seo_description) end as "seoDescription"
     from content_revisions r join content_entries e on e.id = r.entry_id join content_types t on t.id = e.content_type_id left join _content_entries_v v on v.parent_id = e.id and v.latest
     where r.client_id = $1 and r.assigned_to_type = 'client' and case when $2::uuid is null then r.status = 'PENDING' else r.id = $2 end order by r.due_date nulls last, r.created_at limit 100`,
    [client, id ?? null],
  )
