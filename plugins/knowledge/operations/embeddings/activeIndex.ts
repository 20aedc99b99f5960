import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/** Name of the embedding model whose vectors an organization's searches use; undefined while there are none. */
export const activeIndex = async (source: Payload | PayloadRequest, organization: string): Promise<string | undefined> => {
  const [row] = await sql(source)<{ model: string }>(`select model from embedding_indexes where organization_id = $1 and state = 'ACTIVE'`, [organization])
  return row?.model
}
