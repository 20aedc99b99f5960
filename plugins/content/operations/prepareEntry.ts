import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { checkContentData } from '@/src/content/checkContentData'
import { isFields } from '@/src/content/isFields'
import { plainTextOf } from '@/src/content/plainTextOf'
import { readingMinutes } from '@/src/content/readingMinutes'
import { seenContentTypes } from '@/src/content/seenContentTypes'
import type { ContentProblem, ContentType } from '@/src/content/types'
import { slugify } from '@/src/fields/slugify'
import { relationId } from '@/src/states/relationId'

import type { Fields, SaveMode } from '../types'
import { findBlockProblems } from './findBlockProblems'
import { findFreeSlug } from './findFreeSlug'
import { findReferenceProblems } from './findReferenceProblems'
import { findTemplateProblems } from './findTemplateProblems'
import { findUniqueProblems } from './findUniqueProblems'
import { isStillBlank } from './isStillBlank'
import { readContentType } from '@/src/content/readContentType'
import { versionFields } from './versionFields'

type Args = { data: Fields; mode: SaveMode; original?: Fields; req: PayloadRequest; untitledSlug: string }

const textOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)

const refuse = (req: PayloadRequest, problems: ContentProblem[]): void => {
  if (problems.length === 0) return
  throw new ValidationError({ collection: 'content-entries', errors: problems, req }, req.t)
}

/** Both say the title: the field of the type wins, unless only the title itself was changed (B001-011). */
const settleTitle = (type: ContentType, data: Fields, original: Fields | undefined): { content: unknown; title?: string } => {
  const given = isFields(data.data) ? data.data : undefined
  const field = type.schema.fields.find(({ name }) => name === type.titleField)
  const title = textOf(data.title)
  if (!given || !field || field.type !== 'text') return { content: data.data, title }
  const before = isFields(original?.data) ? original.data[field.name] : undefined
  const own = textOf(given[field.name])
  const isRenamed = title !== undefined && title !== original?.title && (own === undefined || (original !== undefined && own === before))
  return isRenamed ? { content: { ...given, [field.name]: title }, title } : { content: data.data, title: own ?? title }
}

const settleSlug = async ({ data, original, req, untitledSlug }: Args, type: ContentType, title: string | undefined): Promise<{ problems: ContentProblem[]; slug: string }> => {
  const given = textOf(data.slug)
  const stood = textOf(original?.slug)
  const locale = String(data.locale ?? original?.locale ?? 'en')
  const isOwn = given !== undefined && slugify(given) !== stood
  // Made from no title, or from as much of it as was there when the admin saved by itself.
  const beginnings = [untitledSlug, ...(original?.isBlank ? [slugify(String(original.title))] : [])]
  const wasUntitled = stood !== undefined && beginnings.some((beginning) => new RegExp(`^${beginning}(-\\d+)?$`).test(stood))
  const isSamePlace = original && locale === original.locale
  if (!isOwn && stood && isSamePlace && !(wasUntitled && title)) return { problems: [], slug: stood }
  const wanted = (isOwn ? slugify(given) : wasUntitled || !stood ? slugify(title ?? '') : stood) || untitledSlug
  const free = await findFreeSlug(req, { entry: textOf(original?.id), locale, organization: type.organization, slug: wanted, type: type.id })
  const isTaken = isOwn && free !== wanted
  return { problems: isTaken ? [{ message: `'${wanted}' is taken by another entry of this type and language; '${free}' is free`, path: 'slug' }] : [], slug: free }
}

/** The type of an entry: of its own organization, in use, and the same for ever. */
const settleType = async ({ data, original, req }: Args): Promise<ContentType | undefined> => {
  const asked = relationId(data.contentType)
  const stood = relationId(original?.contentType)
  if (stood && asked && asked !== stood) refuse(req, [{ message: 'an entry keeps its content type; make a new entry of the other type', path: 'contentType' }])
  const type = await readContentType(req, asked ?? stood ?? '')
  const organization = relationId(data.organization ?? original?.organization)
  if (type && organization && type.organization !== organization) refuse(req, [{ message: `there is no content type ${type.id} in this organization`, path: 'contentType' }])
  if (type && !original && !type.isActive) refuse(req, [{ message: `'${type.name}' is not active; no entries of it can be made`, path: 'contentType' }])
  return type
}

/** What the type makes of the entry. What is asked of the database is asked together. */
const settle = async (args: Args, type: ContentType): Promise<Fields> => {
  const { data, mode, original, req } = args
  refuse(req, await findTemplateProblems(req, { data, original, type }))
  const settled = settleTitle(type, data, original)
  const isChecked = mode.touchesContent || mode.complete || !original
  const checked = isChecked ? checkContentData(type.schema, settled.content ?? {}, { complete: mode.complete, defaults: !original }) : { data: isFields(data.data) ? data.data : {} }
  if ('problems' in checked) refuse(req, checked.problems)
  const content = 'data' in checked ? checked.data : {}
  const before = isFields(original?.data) ? original.data : {}
  const title = settled.title ?? textOf(content[type.titleField])
  const locale = String(data.locale ?? original?.locale ?? 'en')
  const [free, ...problems] = await Promise.all([
    settleSlug(args, type, title),
    ...(isChecked
      ? [
          findReferenceProblems(req, type.organization, type.schema.fields, content),
          findBlockProblems(req, { entry: textOf(original?.id), fields: type.schema.fields, given: content }),
          findUniqueProblems(req, { before, data: content, entry: textOf(original?.id), locale, type }),
        ]
      : []),
  ])
  refuse(req, problems.flat())
  if (!title && mode.complete) refuse(req, [{ message: 'an entry needs a title', path: type.schema.fields.some(({ name }) => name === type.titleField) ? `data.${type.titleField}` : 'title' }])
  refuse(req, free.problems)
  const plainText = plainTextOf(type.schema, content)
  const prepared = {
    ...data,
    data: content,
    isBlank: isStillBlank({ content, mode, original, title, type }),
    plainText,
    readingMinutes: readingMinutes(plainText),
    slug: free.slug,
    title: title ?? textOf(original?.title) ?? 'Untitled',
  }
  return { ...prepared, ...(await versionFields({ data: prepared, mode, original, req })) }
}

/**
 * What saving an entry sets beside what was written, on whatever path it came: `data` checked against the schema of its type (B001-010), title from
 * its title field (B001-011), slug, text without markup (B001-016), reading time, and the version's own fields (B001-020).
 * @throws ValidationError with the path of every problem
 */
export const prepareEntry = async (args: Args): Promise<Fields> => {
  const { data, original, req } = args
  // Begun by the type as it was seen last, so that everything is asked in one turn; begun anew if the type is another one by now.
  const seen = seenContentTypes(req.payload).get(relationId(data.contentType ?? original?.contentType) ?? '')?.type
  const [asked, begun] = await Promise.allSettled([settleType(args), seen && settle(args, seen)])
  if (asked.status === 'rejected') throw asked.reason
  const type = asked.value
  if (!type) return original ? data : { ...data, isBlank: true }
  if (type !== seen) return settle(args, type)
  if (begun.status === 'rejected') throw begun.reason
  return begun.value ?? settle(args, type)
}
