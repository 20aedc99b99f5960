import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { FolderUnusable } from '../../errors'
import { stepsBetween } from './stepsBetween'
import type { Change, SyncDocument } from './types'

const COLLECTION = 'knowledge-documents'

type Args = { changes: readonly Change[]; documents: readonly SyncDocument[]; message?: string; organization: string; req: PayloadRequest }
type Stored = { id: string; status: string }

/** Ids for emails and slugs of one organization. */
const idFor = async ({ organization, req }: Args, table: 'knowledge_collections' | 'users', value: string | undefined, file: string): Promise<null | string> => {
  if (value === undefined) return null
  const statement =
    table === 'users'
      ? 'select u.id from users u join users_organizations o on o._parent_id = u.id where u.email = $1 and o.organization_id = $2'
      : 'select id from knowledge_collections where slug = $1 and organization_id = $2'
  const [row] = await sql(req)<{ id: string }>(statement, [value, organization])
  if (!row) throw new FolderUnusable({ file, reason: table === 'users' ? `its owner ${value} does not belong to the organization` : `there is no shelf '${value}'` })
  return row.id
}

const storedAt = async ({ organization, req }: Args, path: string): Promise<Stored | undefined> => {
  const [row] = await sql(req)<Stored>('select id, status from knowledge_documents where organization_id = $1 and path = $2', [organization, path])
  return row
}

const dataOf = async (args: Args, { content, meta, path }: SyncDocument) => {
  const { agentMetadata, allowedRoles = [], collection, description = null, effectiveDate = null, expirationDate = null, owner, slug, tags = [], title, documentType, visibility } = meta
  return {
    ...(agentMetadata && { agentMetadata }),
    ...(owner && { createdBy: await idFor(args, 'users', owner, path) }),
    ...(slug && { slug }),
    ...(args.message && { changeLog: args.message }),
    allowedRoles,
    collection: await idFor(args, 'knowledge_collections', collection, path),
    content,
    description,
    documentType,
    effectiveDate,
    expirationDate,
    tags,
    title,
    visibility,
  }
}

/** Creates or changes one document, then moves it to its state by legal transitions. */
const write = async (args: Args, document: SyncDocument): Promise<void> => {
  const { organization, req } = args
  const data = await dataOf(args, document)
  const known = await storedAt(args, document.path)
  const common = { collection: COLLECTION, depth: 0, overrideAccess: true, req } as const
  const { id } = known
    ? await req.payload.update({ ...common, data, id: known.id })
    : await req.payload.create({ ...common, data: { ...data, organization, path: document.path } as never })
  const steps = stepsBetween(known?.status ?? 'DRAFT', document.meta.status)
  if (!steps) throw new FolderUnusable({ file: document.path, reason: `a document that is ${known?.status ?? 'DRAFT'} cannot become ${document.meta.status}` })
  for (const status of steps) await req.payload.update({ ...common, data: { status }, id })
}

const relate = async (args: Args, { meta, path }: SyncDocument): Promise<void> => {
  const { organization, req } = args
  const wanted = meta.relatedDocs ?? []
  const rows = await sql(req)<{ id: string; path: string }>('select id, path from knowledge_documents where organization_id = $1 and path = any($2::text[])', [organization, [path, ...wanted]])
  const ids = new Map(rows.map((row) => [row.path, row.id]))
  const missing = wanted.find((one) => !ids.has(one))
  if (missing) throw new FolderUnusable({ file: path, reason: `the related document ${missing} does not exist` })
  await req.payload.update({
    collection: COLLECTION, data: { relatedDocs: wanted.map((one) => ids.get(one)) }, depth: 0, id: ids.get(path) ?? '', overrideAccess: true, req,
  })
}

/**
 * Brings an organization's documents to what a folder says, change by change, in the transaction of `req`: all of it or nothing.
 * @throws KNOWLEDGE_FOLDER_UNUSABLE, ValidationError
 */
export const importDocuments = async (args: Args): Promise<void> => {
  const { changes, documents, req } = args
  const wanted = new Map(documents.map((document) => [document.path, document]))
  for (const { kind, path } of changes.filter((change) => change.kind === 'removed')) {
    const known = kind === 'removed' ? await storedAt(args, path) : undefined
    if (known) await req.payload.delete({ collection: COLLECTION, depth: 0, id: known.id, overrideAccess: true, req })
  }
  const changed = changes.filter(({ kind }) => kind !== 'removed')
  for (const { path } of changed) {
    const document = wanted.get(path)
    if (document) await write(args, document)
  }
  for (const { fields, kind, path } of changed) {
    const document = wanted.get(path)
    if (document && (fields.includes('relatedDocs') || (kind === 'added' && document.meta.relatedDocs))) await relate(args, document)
  }
}
