import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'

/** Adds a message and notes the time on its conversation. */
export const addAssistantMessage = async (
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
