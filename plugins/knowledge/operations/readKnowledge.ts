import type { PayloadRequest, Where } from 'payload'

import { inEffect } from '@/collections/knowledge/access/inEffect'
import { principalOf } from '@/src/access/principalOf'
import { toVersionWhere } from '@/src/access/toVersionWhere'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import type { KnowledgeRead, KnowledgeText } from '@/src/knowledge/types'
import { documentPath } from '@/src/library/documentPath'

import { logUsages } from './logUsages'
import { usageKind } from './usageKind'

type Fields = Record<string, unknown>
type Found = { doc: Fields; id: string; savedAt: string }

const COLLECTION = 'knowledge-documents'
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** Id of the document that stood at a path at a moment: by its snapshots, else the one that stands there now. */
const idAt = async ({ asOf, organization, req, ...named }: KnowledgeRead): Promise<string | undefined> => {
  if ('id' in named) return UUID.test(named.id) ? named.id : undefined
  const path = documentPath(named.path)
  const [now] = await sql(req)<{ id: string }>('select id from knowledge_documents where organization_id = $1 and path = $2', [organization, path])
  if (!(asOf instanceof Date)) return now?.id
  const [then] = await sql(req)<{ id: string }>(
    `select v.parent_id as id from _knowledge_documents_v v
     where v.version_organization_id = $1 and v.version_path = $2 and v.updated_at <= $3 and not exists (
       select 1 from _knowledge_documents_v later where later.parent_id = v.parent_id and later.updated_at <= $3 and (later.updated_at, later.id) > (v.updated_at, v.id))
     order by v.updated_at desc, v.id desc limit 1`,
    [organization, path, asOf.toISOString()],
  )
  return then?.id ?? now?.id
}

const asItIs = async (req: PayloadRequest, where: Where): Promise<Found | undefined> => {
  const { docs } = await req.payload.find({ collection: COLLECTION, depth: 0, limit: 1, overrideAccess: false, pagination: false, req, where })
  const [doc] = docs as Fields[]
  return doc && { doc, id: String(doc.id), savedAt: String(doc.updatedAt) }
}

/** Snapshots by the time they were saved, `updated_at`: a restored one repeats the document's `created_at`. */
const snapshotOf = async (req: PayloadRequest, id: string, asOf: Date | number): Promise<string | undefined> => {
  const condition = asOf instanceof Date ? 'updated_at <= $2' : 'version_version = $2'
  const [row] = await sql(req)<{ id: string }>(
    `select id from _knowledge_documents_v where parent_id = $1 and ${condition} order by updated_at desc, id desc limit 1`,
    [id, asOf instanceof Date ? asOf.toISOString() : asOf],
  )
  return row?.id
}

const asItWas = async (req: PayloadRequest, id: string, asOf: Date | number, condition: Where[]): Promise<Found | undefined> => {
  const snapshot = await snapshotOf(req, id, asOf)
  if (!snapshot) return undefined
  const { docs } = await req.payload.findVersions({
    collection: COLLECTION,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { and: [{ id: { equals: snapshot } }, ...condition.map(toVersionWhere)] },
  })
  const [version] = docs
  return version && { doc: version.version as unknown as Fields, id, savedAt: version.updatedAt }
}

const textOf = ({ doc, id, savedAt }: Found, usage: null | string): KnowledgeText => ({
  changedSections: Array.isArray(doc.changedSections) ? doc.changedSections.map(String) : [],
  content: String(doc.content ?? ''),
  documentType: String(doc.documentType),
  frontmatter: (doc.frontmatter ?? {}) as Fields,
  id,
  path: String(doc.path),
  savedAt,
  status: String(doc.status),
  title: String(doc.title),
  usage,
  version: Number(doc.version),
  visibility: String(doc.visibility),
})

/**
 * One document as it is, or as it was at a moment or in a version, if the principal of `req` may read it now and could then. Agents and clients
 * get what was published (and, at a moment, in effect). The use is logged. Null when there is nothing to read.
 */
export const readKnowledge = async (read: KnowledgeRead): Promise<KnowledgeText | null> => {
  const { asOf, organization } = read
  const principal = await principalOf(read.req)
  const isBound = principal.kind === 'agent' || principal.kind === 'client-user'
  const moment = asOf instanceof Date ? asOf : new Date()
  const condition: Where[] = isBound ? [typeof asOf === 'number' ? { status: { equals: 'PUBLISHED' } } : inEffect(moment)] : []
  return inTransaction(read.req, principal, async (req) => {
    const id = await idAt({ ...read, req })
    if (!id) return null
    const found =
      asOf === undefined
        ? await asItIs(req, { and: [{ id: { equals: id } }, { organization: { equals: organization } }, ...condition] })
        : await asItWas(req, id, asOf, [{ organization: { equals: organization } }, ...condition])
    if (!found) return null
    const use = usageKind(principal, 'AGENT_CONTEXT')
    const { entity, invocation, session } = read
    const [usage] = use ? await logUsages({ ...use, documents: [id], entity, invocation, organization, req, session }) : []
    return textOf(found, usage ?? null)
  })
}
