import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { Fields } from '../types'

type Args = { client: string; dueDate: null | string; entry: Fields; organization: string; stage: string }

/** A note to every active person of a client that a text waits for their answer, with the way to it in the portal (B001-026). */
export const tellClient = async (req: PayloadRequest, { client, dueDate, entry, organization, stage }: Args): Promise<void> => {
  const people = await sql(req)<{ id: string }>('select id::text from client_users where client_id = $1 and organization_id = $2 and is_active is not false order by id', [client, organization])
  const until = dueDate ? ` Please answer by ${new Date(dueDate).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })}.` : ''
  for (const { id } of people) {
    const data = { clientUser: id, data: { entryId: entry.id, stage }, link: `/portal/content/${stage}`, message: `Read it in the portal and approve it, or say what should change.${until}`, organization, title: `"${String(entry.title)}" waits for your answer.`, type: 'assignment' }
    await req.payload.create({ collection: 'notifications', data: data as never, depth: 0, overrideAccess: true, req })
  }
}
