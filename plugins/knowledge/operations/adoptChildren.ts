import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/**
 * Puts the documents that are below a new or moved document's path under it, unless a nearer document is their parent already. One statement: a folder may hold
 * thousands of documents, and being adopted is no new version of them.
 */
export const adoptChildren = async ({ id, organization, path, req }: { id: string; organization: string; path: string; req: PayloadRequest }): Promise<void> => {
  await sql(req)(
    `update knowledge_documents child set parent_id = $1
     where child.organization_id = $2 and child.id <> $1 and starts_with(child.path, $3 || '/')
       and not exists (
         select 1 from knowledge_documents nearer
         where nearer.id = child.parent_id and length(nearer.path) > length($3) and starts_with(child.path, nearer.path || '/'))`,
    [id, organization, path],
  )
}
