import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { slugify } from '@/src/fields/slugify'
import { documentPath } from '@/src/library/documentPath'
import { frontmatterProblems } from '@/src/library/frontmatterProblems'

import { findParent } from './findParent'
import { versionOf } from './versionOf'

type Fields = Record<string, unknown>

const AGENT_DOCUMENTS = ['SKILL', 'PERSONA', 'ORCHESTRATION']
/** Whose a document is, where it stands and who may read it: restoring an old text leaves these as they are. */
const PLACE = ['organization', 'createdBy', 'path', 'parent', 'collection', 'visibility', 'allowedRoles', 'effectiveDate', 'expirationDate']

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
const idOf = (value: unknown) => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/** What frontmatter of an agent document says about it (B000-013). */
const agentMetadata = (data: Fields): Fields =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !['description', 'tags', 'title', 'documentType'].includes(key)))

const refuse = (req: PayloadRequest, path: string, message: string): never => {
  throw new ValidationError({ collection: 'knowledge-documents', errors: [{ message, path }], req }, req.t)
}

const checkedFrontmatter = (content: string, { documentType, path, req }: { documentType: string; path: string; req: PayloadRequest }): Fields => {
  if (content.includes('\u0000')) refuse(req, 'content', `line ${content.slice(0, content.indexOf('\u0000')).split('\n').length}: the text has a zero byte, which no database keeps; remove it`)
  const { data, problems } = frontmatterProblems(content, path, documentType)
  if (problems.length === 0) return data
  const messages = problems.map(({ key, line, message }) => `line ${line}${key ? `, ${key}` : ''}: ${message}`)
  return refuse(req, 'content', `The frontmatter cannot be used - ${messages.join('; ')}`)
}

/** What is given when a version is restored: the old text in the document's present place. */
const restoring = (data: Fields, original: Fields): Fields => ({ ...data, ...Object.fromEntries(PLACE.map((name) => [name, original[name]])) })

/**
 * What saving a document sets beside what was written: normalised path, parent by path, frontmatter from the content (B000-010), `agentMetadata` of agent
 * documents, title and tags where none were given, and the version's number, sections and log (B000-017, B000-018).
 * @throws ValidationError with line and key of every problem of the frontmatter
 */
export const prepareDocument = async ({ data: given, original, req }: { data: Fields; original?: Fields; req: PayloadRequest }): Promise<Fields> => {
  const isRestoring = original !== undefined && req.context.isRestoringVersion === true
  const data = isRestoring ? restoring(given, original) : given
  const content = String(data.content ?? original?.content ?? '')
  const path = documentPath(String(data.path ?? original?.path ?? ''))
  const documentType = String(data.documentType ?? original?.documentType ?? '')
  const frontmatter = checkedFrontmatter(content, { documentType, path, req })
  const title = text(data.title) ?? text(original?.title) ?? text(frontmatter.title)
  const organization = idOf(data.organization ?? original?.organization)
  const isMoved = path !== original?.path
  if (isMoved && original && path.startsWith(`${String(original.path)}/`)) refuse(req, 'path', 'A document cannot be moved below itself.')
  return {
    ...data,
    ...(AGENT_DOCUMENTS.includes(documentType) ? { agentMetadata: agentMetadata(frontmatter) } : {}),
    ...versionOf(data, original, content, isRestoring ? given.version : undefined),
    frontmatter,
    path,
    slug: text(data.slug) ?? text(original?.slug) ?? (slugify(title ?? '') || slugify(path)),
    title,
    ...(text(data.description) ?? text(original?.description) ? {} : { description: text(frontmatter.description) }),
    ...(original || (Array.isArray(data.tags) && data.tags.length > 0) || !Array.isArray(frontmatter.tags) ? {} : { tags: frontmatter.tags.map(String) }),
    ...(isMoved && typeof organization === 'string' ? { parent: await findParent({ organization, path, req }) } : {}),
  }
}
