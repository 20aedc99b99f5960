import type { PayloadRequest } from 'payload'

import { slugify } from '@/src/fields/slugify'
import { sql } from '@/src/db/sql'

import type { SyncDocument, SyncMeta } from './types'

type Row = { agentMetadata: null | Record<string, unknown>; content: string; path: string } & { [Key in Exclude<keyof SyncMeta, 'agentMetadata'>]: null | SyncMeta[Key] }

const AGENT_DOCUMENTS = ['SKILL', 'PERSONA', 'ORCHESTRATION']

const STATEMENT = `select d.path, d.content, d.title, d.slug, d.description, d.document_type as "documentType", d.status, d.visibility, d.agent_metadata as "agentMetadata",
    to_char(d.effective_date at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "effectiveDate",
    to_char(d.expiration_date at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expirationDate",
    case when d.visibility = 'PRIVATE' then u.email end as owner, c.slug as collection,
    array(select value::text from knowledge_documents_allowed_roles r where r.parent_id = d.id order by r."order") as "allowedRoles",
    array(select text from knowledge_documents_texts t where t.parent_id = d.id and t.path = 'tags' order by t."order") as tags,
    array(select other.path from knowledge_documents_rels rel join knowledge_documents other on other.id = rel.knowledge_documents_id where rel.parent_id = d.id and rel.path = 'relatedDocs' order by rel."order") as "relatedDocs"
  from knowledge_documents d left join users u on u.id = d.created_by_id left join knowledge_collections c on c.id = d.collection_id
  where d.organization_id = $1 order by d.path collate "C"`

const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const metaOf = ({ content: _, path: __, ...row }: Row): SyncMeta => {
  const own = { ...row, agentMetadata: AGENT_DOCUMENTS.includes(String(row.documentType)) ? null : row.agentMetadata, slug: row.slug === slugify(row.title ?? '') ? null : row.slug }
  return Object.fromEntries(Object.entries(own).filter(([, value]) => !isEmpty(value))) as SyncMeta
}

/** All documents of an organization, in the order of their paths. */
export const exportDocuments = async ({ organization, req }: { organization: string; req: PayloadRequest }): Promise<SyncDocument[]> => {
  const rows = await sql(req)<Row>(STATEMENT, [organization])
  return rows.map((row) => ({ content: row.content, meta: metaOf(row), path: row.path }))
}
