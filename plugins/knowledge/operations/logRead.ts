import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { relationId } from '@/src/states/relationId'

import { logUsages } from './logUsages'
import { usageKind } from './usageKind'

/** The same document read again within this time is the same use, in minutes. */
const SAME_USE = 10

/** Notes that somebody looked a document up (B000-021), once within ten minutes. */
export const logRead = async ({ document, req }: { document: null | Record<string, unknown>; req: PayloadRequest }): Promise<void> => {
  const use = usageKind(await principalOf(req), 'AGENT_RETRIEVAL')
  const [id, organization] = [relationId(document), relationId(document?.organization)]
  if (!use || !id || !organization) return
  const [known] = await sql(req)(
    `select 1 from document_usages where document_id = $1 and used_by = $2 and used_at > now() - make_interval(mins => ${SAME_USE}) and usage_type = $3::enum_document_usages_usage_type limit 1`,
    [id, use.by, use.kind],
  )
  if (!known) await logUsages({ ...use, documents: [id], organization, req })
}
