import type { PayloadRequest } from 'payload'

import { writeLater } from '@/src/db/writeLater'
import { newId } from '@/src/ids/newId'
import type { LateWrite } from '@/src/payload/waitingWrites'

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

const usagesWrite: LateWrite = {
  name: 'usages',
  steps: (rows) => ({
    usages_stored: `
      insert into document_usages (id, organization_id, document_id, used_at, used_by, usage_type, entity_type, entity_id, session_id, invocation_id, created_at, updated_at)
      select id, organization, document, clock_timestamp(), used_by, kind::enum_document_usages_usage_type, entity_type, entity_id, session, invocation, clock_timestamp(), clock_timestamp()
      from jsonb_to_recordset(${rows}) as used(
        id uuid, organization uuid, document uuid, used_by text, kind text, entity_type text, entity_id text, session text, invocation uuid)
      returning id`,
  }),
}

/** One row per document that was used, with the transaction's other late writes. Returns the rows' ids in the order of the documents. */
export const logUsages = async ({ by, documents, entity, invocation, kind, organization, req, session }: Use): Promise<string[]> => {
  const rows = documents.map((document) => ({ document, entity_id: entity?.id, entity_type: entity?.type, id: newId(), invocation, kind, organization, session, used_by: by }))
  await writeLater(req, usagesWrite, rows)
  return rows.map(({ id }) => id)
}
