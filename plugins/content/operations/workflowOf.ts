import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

export type Stage = { assignTo: string; dueInDays: null | number; name: string; order: number }

/** The stages of approval that entries of a type go through, in order: the type's own workflow, else the organization's default. Stages without anybody to ask are none. */
export const workflowOf = async (req: PayloadRequest, { organization, workflow }: { organization: string; workflow?: string }): Promise<Stage[]> => {
  const rows = await sql(req)<{ assign_to: null | string; due: null | string; name: string; place: string; status: string }>(
    `select s.name, s.assign_to, s."order" as place, s.due_in_days as due, s.status::text as status from content_workflow_stages s
     where s._parent_id = (select id from content_workflows w where w.organization_id = $1 and w.is_active is not false and ($2::uuid is null and w.is_default or w.id = $2) order by w.created_at limit 1)
     order by s."order", s._order`,
    [organization, workflow ?? null],
  )
  return rows
    .filter(({ assign_to: assignTo, status }) => assignTo && status === 'IN_REVIEW')
    .map(({ assign_to: assignTo, due, name }, order) => ({ assignTo: String(assignTo), dueInDays: due === null ? null : Number(due), name, order }))
}
