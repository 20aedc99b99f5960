import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'

import { ConversationNotFound } from '../errors'

const TITLE_LENGTH = 80

/** The conversation's id, a new one without `id`. Only its own person goes on with it. @throws AGENTS_CONVERSATION_NOT_FOUND */
export const openConversation = async (req: PayloadRequest, who: { organization: string; user: string }, id: string | undefined, message: string): Promise<string> => {
  if (id) {
    const [found] = await sql(req)('select 1 from assistant_conversations where id = $1 and user_id = $2 and organization_id = $3', [id, who.user, who.organization])
    if (!found) throw new ConversationNotFound({ id })
    return id
  }
  const created = newId()
  await sql(req)(
    `insert into assistant_conversations (id, organization_id, user_id, title, session_id, last_message_at, created_at, updated_at)
     values ($1::uuid, $2, $3, $4, $1::uuid::text, clock_timestamp(), clock_timestamp(), clock_timestamp())`,
    [created, who.organization, who.user, message.slice(0, TITLE_LENGTH)],
  )
  return created
}
