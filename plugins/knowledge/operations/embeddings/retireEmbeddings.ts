import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

const BATCH = 2000

/** Deletes the vectors of models that an organization no longer uses, in small statements. A second run finds nothing. */
export const retireEmbeddings = async ({ organization, payload, signal }: { organization: string; payload: Payload; signal: AbortSignal }): Promise<number> => {
  let deleted = 0
  for (;;) {
    signal.throwIfAborted()
    const rows = await sql(payload)(
      `delete from document_embeddings where id in (
         select e.id from document_embeddings e join embedding_indexes i on i.organization_id = e.organization_id and i.model = e.model
         where e.organization_id = $1 and i.state = 'RETIRED' limit ${BATCH}) returning id`,
      [organization],
    )
    deleted += rows.length
    if (rows.length < BATCH) return deleted
  }
}
