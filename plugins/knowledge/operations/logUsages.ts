import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'

import type { UsageKind } from './usageKind'

type Use = {
  by: string
  documents: readonly string[]
  entity?: { id: string; type: string }
  invocation?: string
  kind: UsageKind
  organization: string
  req: PayloadRequest
  session?: string
}

/** One row per document that was used, in one statement. Returns the rows' ids in the order of the documents. */
export const logUsages = async ({ by, documents, entity, invocation, kind, organization, req, session }: Use): Promise<string[]> => {
  const ids = documents.map(() => newId())
  if (ids.length === 0) return ids
  await sql(req)(
    `insert into document_usages (id, organization_id, document_id, used_at, used_by, usage_type, entity_type, entity_id, session_id, invocation_id, created_at, updated_at)
     select used.id, $3::uuid, used.document, clock_timestamp(), $4, $5::enum_document_usages_usage_type, $6, $7, $8, $9::uuid, clock_timestamp(), clock_timestamp() from unnest($1::uuid[], $2::uuid[]) as used(id, document)`,
    [ids, documents, organization, by, kind, entity?.type ?? null, entity?.id ?? null, session ?? null, invocation ?? null],
  )
  return ids
}
