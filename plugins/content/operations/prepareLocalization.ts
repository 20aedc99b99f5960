import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { checkContentData } from '@/src/content/checkContentData'
import { isFields } from '@/src/content/isFields'
import { localizedFields } from '@/src/content/localizedFields'
import type { ContentProblem } from '@/src/content/types'
import { sql } from '@/src/db/sql'
import { slugify } from '@/src/fields/slugify'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'
import { findFreeSlug } from './findFreeSlug'
import { readContentType } from '@/src/content/readContentType'

type Source = { content_type_id: string; locale: string; number: null | string; organization_id: string; slug: string; title: string }

const CHECKED = new Set(['APPROVED', 'REVIEW'])
const textOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)

/**
 * A translation before it is saved (B001-021): only fields that differ by language, by the schema of the entry's type; complete from REVIEW on; its title
 * from the title field, a slug of its own; and, once it stands, which version of the source it translates.
 * @throws ValidationError with the path of every problem
 */
export const prepareLocalization = async ({ data, original, req }: { data: Fields; original?: Fields; req: PayloadRequest }): Promise<Fields> => {
  const refuse = (errors: ContentProblem[]) => {
    if (errors.length > 0) throw new ValidationError({ collection: 'content-localizations', errors, req }, req.t)
  }
  const entry = relationId(data.entry ?? original?.entry)
  if (!entry) return data
  if (original && entry !== relationId(original.entry)) refuse([{ message: 'a translation stays with its entry', path: 'entry' }])
  const [source] = await sql(req)<Source>(
    `select e.content_type_id, e.organization_id, e.locale, coalesce(v.version_title, e.title) as title, coalesce(v.version_slug, e.slug) as slug, coalesce(v.version_version_number, e.version_number) as number
     from content_entries e left join _content_entries_v v on v.parent_id = e.id and v.latest where e.id = $1`,
    [entry],
  )
  const type = source ? await readContentType(req, source.content_type_id) : undefined
  const organization = relationId(data.organization ?? original?.organization)
  if (!source || !type || (organization && organization !== source.organization_id)) {
    refuse([{ message: `there is no entry ${entry} in this organization`, path: 'entry' }])
    return data
  }
  const locale = String(data.locale ?? original?.locale ?? '')
  if (locale === source.locale) refuse([{ message: `'${locale}' is the language of the entry itself`, path: 'locale' }])
  const names = new Set(localizedFields(type.schema))
  const schema = { fields: type.schema.fields.filter(({ name }) => names.has(name)) }
  const status = String(data.status ?? original?.status ?? 'PENDING')
  const checked = checkContentData(schema, data.data ?? {}, { complete: CHECKED.has(status) })
  if ('problems' in checked) refuse(checked.problems)
  const content = 'data' in checked ? checked.data : {}
  const titleOf = (fields: unknown) => (isFields(fields) ? textOf(fields[type.titleField]) : undefined)
  const isNewTitle = titleOf(content) !== titleOf(original?.data)
  const title = (isNewTitle ? titleOf(content) : undefined) ?? textOf(data.title) ?? titleOf(content) ?? source.title
  const given = textOf(data.slug)
  const own = given && slugify(given) !== original?.slug ? slugify(given) : undefined
  const slug = !own && textOf(original?.slug) ? String(original?.slug) : await findFreeSlug(req, { entry, locale, organization: source.organization_id, slug: own ?? (slugify(title) || source.slug), type: type.id })
  const isSettled = status === 'APPROVED' && original?.status !== 'APPROVED'
  return {
    ...data,
    data: content,
    slug,
    title,
    ...(isSettled && { outdatedFields: [], translatedAt: new Date().toISOString() }),
    ...((isSettled || !original) && { sourceVersion: Number(source.number ?? 1) }),
  }
}
