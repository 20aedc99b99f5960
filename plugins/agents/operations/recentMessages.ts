import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import type { ModelMessage } from '@/src/models/types'

/** Messages of a conversation that the model gets to see. */
const REMEMBERED = 20

type Stored = { content: string; role: 'assistant' | 'system' | 'user' }

/** The last messages of a conversation, oldest first. */
export const recentMessages = async (req: PayloadRequest, conversation: string): Promise<ModelMessage[]> => {
  const rows = await sql(req)<Stored>(
    `select role::text as role, content from assistant_messages where conversation_id = $1 order by created_at desc, id desc limit $2`,
    [conversation, REMEMBERED],
  )
  return rows.reverse().map(({ content, role }) => ({ content, role }))
}
