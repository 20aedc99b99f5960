import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import type { ModelMessage } from '@/src/models/types'
import { newId } from '@/src/ids/newId'

import { ConversationNotFound } from '../errors'

/** Messages of a conversation that the model gets to see. */
const REMEMBERED = 20
const TITLE_LENGTH = 80

type Stored = { content: string; role: 'assistant' | 'system' | 'user' }

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

/** Adds a message and notes the time on its conversation. */
export const addMessage = async (
  req: PayloadRequest,
  who: { organization: string; user: string },
  message: { content: string; conversation: string; metadata?: unknown; role: 'assistant' | 'user'; toolCalls?: unknown; toolResults?: unknown },
): Promise<string> => {
  const id = newId()
  await sql(req)(
    `with noted as (update assistant_conversations set last_message_at = clock_timestamp(), updated_at = clock_timestamp() where id = $4::uuid)
     insert into assistant_messages (id, organization_id, user_id, conversation_id, session_id, role, content, tool_calls, tool_results, metadata, created_at, updated_at)
     values ($1, $2, $3, $4::uuid, $4::uuid::text, $5::text::enum_assistant_messages_role, $6, $7::jsonb, $8::jsonb, $9::jsonb, clock_timestamp(), clock_timestamp())`,
    [id, who.organization, who.user, message.conversation, message.role, message.content, JSON.stringify(message.toolCalls ?? null), JSON.stringify(message.toolResults ?? null), JSON.stringify(message.metadata ?? null)],
  )
  return id
}

/** Whether text from outside was read for any answer of a conversation: answers repeat what was read. */
export const isConversationTainted = async (req: PayloadRequest, conversation: string): Promise<boolean> => {
  const rows = await sql(req)(`select 1 from assistant_messages where conversation_id = $1 and metadata->>'isTainted' = 'true' limit 1`, [conversation])
  return rows.length > 0
}

/** The last messages of a conversation, oldest first. */
export const recentMessages = async (req: PayloadRequest, conversation: string): Promise<ModelMessage[]> => {
  const rows = await sql(req)<Stored>(
    `select role::text as role, content from assistant_messages where conversation_id = $1 order by created_at desc, id desc limit $2`,
    [conversation, REMEMBERED],
  )
  return rows.reverse().map(({ content, role }) => ({ content, role }))
}
