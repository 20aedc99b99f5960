import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import { isFields } from '@/src/content/isFields'
import type { ContentProblem } from '@/src/content/types'

import { CONTENT_KEYS } from '../constants'
import { RowRefused } from '../errors'
import type { Fields, Outcome, RawRow, RowType, Transfer } from '../types'
import { describeEntries } from './describeEntries'
import type { TransferDocument } from './documentShape'
import { findEntry, type Found } from './findEntry'
import { importedStatus } from './importedStatus'
import { resolveReferences } from './resolveReferences'
import type { RowMedia } from './rowMedia'
import { rowType } from './rowType'
import { saveEntry } from './saveEntry'
import { saveLocalizations } from './saveLocalizations'
import { settleMedia } from './settleMedia'
import { settleTemplate } from './settleTemplate'
import { settleTerms } from './settleTerms'
import { toDocument } from './toDocument'

type Args = {
  /** Rows that other rows of the file may refer to, in a dry run, which writes none of them. */
  isKnown?: (externalId: string) => boolean
  /** The first time through, a reference to a row further down makes the row wait. */
  isLast: boolean
  /** Files for the addresses of the row, where the import fetches media. */
  media: RowMedia | undefined
  raw: RawRow
  req: PayloadRequest
  transfer: Transfer
}

const refuse = (problems: ContentProblem[]): never => {
  throw new RowRefused({ problems })
}

/** What a row says as fields of an entry. Only what it mentions is there. */
const contentOf = async (req: PayloadRequest, { organization }: Transfer, document: Fields, names: Record<string, string> | undefined): Promise<Fields> => {
  const content: Fields = Object.fromEntries(CONTENT_KEYS.filter((key) => document[key] !== undefined).map((key) => [key, document[key]]))
  if (document.categories) content.categories = await settleTerms(req, organization, 'content-categories', document.categories as string[], names)
  if (document.pageTemplate) content.pageTemplate = await settleTemplate(req, organization, String(document.pageTemplate))
  if (document.tags) content.tags = await settleTerms(req, organization, 'content-tags', document.tags as string[], names)
  return content
}

/** Whether an entry is what a row says already. A row says only some of it. */
const isSame = (document: Fields, now: Fields, status: string): boolean =>
  Object.entries(document).every(([key, value]) => {
    if (key === 'contentType' || key === 'externalId') return true
    if (key === 'publishedAt' && status !== 'PUBLISHED') return true
    if (key === 'status') return status === 'DRAFT' || status === now.status
    if (key === 'draft' && isFields(value)) return isFields(now.draft) && isDeepStrictEqual({ ...value, status: importedStatus(String(value.status)) }, { ...now.draft, status: importedStatus(String(now.draft.status)) })
    const isNothing = value === null || value === false || (Array.isArray(value) && value.length === 0)
    return isNothing ? now[key] === undefined : isDeepStrictEqual(value, now[key])
  })

const withData = async (req: PayloadRequest, { organization }: Transfer, type: RowType, document: TransferDocument) => {
  const unresolved: ContentProblem[] = []
  const resolve = async <Part extends { data?: Fields }>(part: Part): Promise<Part> => {
    if (!part.data) return part
    const found = await resolveReferences(req, organization, type.schema.fields, part.data)
    unresolved.push(...found.unresolved)
    return { ...part, data: found.data }
  }
  const own = await resolve(document)
  const draft = document.draft && (await resolve(document.draft))
  const localizations: TransferDocument['localizations'] = []
  for (const one of document.localizations ?? []) localizations.push({ ...(await resolve(one)), ...(one.published && { published: await resolve(one.published) }) })
  return { resolved: { ...own, draft, localizations }, unresolved }
}

/** Stands in for a row until all it refers to is there: hidden, whatever it will be. */
const placeHolder = async ({ req, transfer }: Args, type: RowType, document: TransferDocument, status: string): Promise<void> => {
  const { externalId, locale, slug, title } = document
  const content = { contentType: type.id, data: {}, externalId, locale, slug, title }
  await saveEntry(req, { content, found: undefined, organization: transfer.organization, status: status === 'PUBLISHED' ? 'UNPUBLISHED' : status })
}

/** A row without the fields that refer to what is not there. */
const withoutFields = (document: TransferDocument, unresolved: ContentProblem[]): TransferDocument => {
  const left = new Set(unresolved.map(({ path }) => path.split('.')[1]))
  return { ...document, data: Object.fromEntries(Object.entries(document.data ?? {}).filter(([name]) => !left.has(name))), draft: undefined, localizations: [] }
}

const merged = (data: Fields, cleared: string[]): Fields => Object.fromEntries(Object.entries(data).filter(([name]) => !cleared.includes(name)))

/** What the entry of a row says now, as an export would write it, so that a row that says the same changes nothing. */
const describeFound = async (req: PayloadRequest, { organization }: Transfer, found: Found | undefined): Promise<Fields | undefined> => (found ? (await describeEntries(req, organization, [found.id]))[0] : undefined)

/**
 * Takes in one row, as the principal of `req` and in its transaction: makes its entry, or changes the one with its external id (else its slug) where it says
 * something else. Fields that a row does not mention stay.
 * @throws TRANSFER_ROW_REFUSED, or whatever refuses the write
 */
export const importRow = async (args: Args): Promise<Outcome> => {
  const { isKnown, isLast, media, raw, req, transfer } = args
  if (raw.kind === 'skipped' || (raw.kind === 'attachment' && !media)) return 'skipped'
  if (raw.kind === 'attachment') return (media?.get(raw.address)?.isNew ?? true) ? 'created' : 'unchanged'
  const { organization, options } = transfer
  const type = await rowType(req, transfer, raw)
  const { cleared, document: given } = toDocument(raw, type, options)
  const { document, isPartial } = settleMedia({ document: given, media, secret: req.payload.secret, type })
  if (!document.externalId && !document.slug) refuse([{ message: 'is missing: without it, or a slug, importing again would make the entry twice', path: 'externalId' }])
  const wanted = options.asDrafts ? 'DRAFT' : importedStatus(document.status)
  const found = await findEntry(req, organization, type.id, document)
  const { resolved: whole, unresolved } = await withData(req, transfer, type, document)
  const missing = unresolved.filter(({ message }) => !isKnown?.(/'([^']*)'$/.exec(message)?.[1] ?? ''))
  if (missing.length > 0 && isLast) refuse(missing)
  if (unresolved.length > 0 && !(isKnown && isLast)) {
    if (!found && !isKnown) await placeHolder(args, type, document, wanted)
    return found ? 'waits' : 'begun'
  }
  // A dry run tries everything but the references to rows that it did not write, and files that it did not fetch.
  const isTentative = unresolved.length > 0 || isPartial
  const resolved = unresolved.length > 0 ? withoutFields(whole, unresolved) : whole
  const status = isTentative ? 'DRAFT' : wanted
  const now = await describeFound(req, transfer, found)
  const data = merged({ ...(isFields(now?.data) ? now.data : {}), ...document.data }, cleared)
  if (now && !isTentative && isSame({ ...document, ...(document.data || cleared.length > 0 ? { data } : {}) }, now, status)) return 'unchanged'
  const before = isFields(now?.data) ? (await resolveReferences(req, organization, type.schema.fields, now.data)).data : {}
  const content = await contentOf(req, transfer, resolved, raw.kind === 'page' ? raw.names : undefined)
  const { client, deliverable, expiresAt, externalId, locale, project, publishedAt } = resolved
  const own = Object.fromEntries(Object.entries({ client, deliverable, expiresAt, externalId, locale, project }).filter(([, value]) => value !== undefined))
  const id = await saveEntry(req, { content: { ...content, ...own, contentType: type.id, data: merged({ ...before, ...resolved.data }, cleared) }, found, organization, publishedAt, status })
  if (resolved.draft && status === 'PUBLISHED') {
    const beside = { ...(await contentOf(req, transfer, resolved.draft, undefined)), ...(resolved.draft.status !== 'PUBLISHED' && { status: 'DRAFT' }) }
    await req.payload.update({ collection: 'content-entries' as never, data: beside as never, depth: 0, draft: true, id, overrideAccess: false, req })
  }
  await saveLocalizations(req, organization, id, resolved.localizations ?? [])
  return found ? 'updated' : 'created'
}
