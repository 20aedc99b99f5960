import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { enqueue } from '@/src/queue/enqueue'

import { ensureIndexes } from './ensureIndexes'

/** Documents one check hands to the queue at most; the next check takes the rest. */
const MOST = 500

const FORGOTTEN = `select d.id from knowledge_documents d
  where d.updated_at < now() - interval '10 minutes' and not exists (
    select 1 from document_embeddings e join embedding_indexes i on i.organization_id = e.organization_id and i.model = e.model and i.state = 'ACTIVE' where e.document_id = d.id)
  limit ${MOST}`

/** Notices what no save tells: another embedding model in the settings, and documents without vectors. */
export const watchModels = async ({ payload, signal }: { payload: Payload; signal: AbortSignal }): Promise<void> => {
  const organizations = await sql(payload)<{ id: string }>('select distinct organization_id as id from embedding_indexes')
  for (const { id } of organizations) {
    signal.throwIfAborted()
    await ensureIndexes(payload, id)
  }
  await inTransaction(payload, { kind: 'system' }, async (req) => {
    for (const { id } of await sql(req)<{ id: string }>(FORGOTTEN)) await enqueue({ input: { id }, key: `embed-document:${id}`, req, task: 'embed-document' })
  })
}
