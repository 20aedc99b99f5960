import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/** Whether text from outside was read for any answer of a conversation: answers repeat what was read. */
export const isConversationTainted = async (req: PayloadRequest, conversation: string): Promise<boolean> => {
  const rows = await sql(req)(`select 1 from assistant_messages where conversation_id = $1 and metadata->>'isTainted' = 'true' limit 1`, [conversation])
  return rows.length > 0
}
