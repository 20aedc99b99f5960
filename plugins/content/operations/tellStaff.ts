import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { Fields } from '../types'

type Args = { assignedTo: string; assignedToType: 'role' | 'user'; dueDate: null | string; entry: Fields; organization: string; stage: { id: string; name: string } }

/** Active members who are asked, without those who want no such notes: `preferences.notifications` is false, or its `assignment` is. */
const ASKED = `select distinct u.id::text as id from users u join users_organizations m on m._parent_id = u.id
  where m.organization_id = $1 and m.is_active is not false and u.is_active is not false
    and (case $2 when 'user' then u.id::text = $3 else m.role::text = $3 end)
    and coalesce(u.preferences -> 'notifications' -> 'assignment', u.preferences -> 'notifications', 'true') <> 'false'
  order by 1`

/** A note to each of our people that a text waits for their answer, with the way to it (B001-026). It is written with the stage: one note for each stage that opens. */
export const tellStaff = async (req: PayloadRequest, { assignedTo, assignedToType, dueDate, entry, organization, stage }: Args): Promise<void> => {
  const people = await sql(req)<{ id: string }>(ASKED, [organization, assignedToType, assignedTo])
  const until = dueDate ? `, by ${new Date(dueDate).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })}` : ''
  for (const { id } of people) {
    const about = { dueDate, entryId: entry.id, stage: stage.id, status: 'IN_REVIEW' }
    const data = { data: about, link: `/admin/collections/content-entries/${String(entry.id)}`, message: 'Read it and approve it, or say what should change.', organization, title: `"${String(entry.title)}" waits for you at ${stage.name}${until}.`, type: 'assignment', user: id }
    await req.payload.create({ collection: 'notifications', data: data as never, depth: 0, overrideAccess: true, req })
  }
}
