import type { PayloadRequest } from 'payload'

import { isFields } from '@/src/content/isFields'
import { sql } from '@/src/db/sql'
import { relationId } from '@/src/states/relationId'

import { CONTENT_KEYS } from '../constants'
import type { Fields, RowType } from '../types'
import { mapReferences } from './mapReferences'
import { readType } from './readType'

type Context = { references: Map<string, string>; terms: Map<string, string>; types: Map<string, RowType> }

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
const filled = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)))
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((one) => relationId(one) ?? []) : [])

const contentOf = (entry: Fields, type: RowType, { references, terms }: Context): Fields => {
  const slugs = (value: unknown) => idsOf(value).flatMap((id) => terms.get(id) ?? [])
  const media = Array.isArray(entry.media) ? entry.media.filter(isFields).map(({ altText, caption, fieldName, file, position }) => ({ ...filled({ altText, caption, fieldName, file: relationId(file) }), position: Number(position ?? 0) })) : []
  const data = isFields(entry.data) ? mapReferences(type.schema.fields, entry.data, ({ value }) => references.get(value) ?? value) : {}
  const plain = Object.fromEntries(CONTENT_KEYS.map((key) => [key, entry[key]]))
  return { ...filled({ ...plain, categories: slugs(entry.categories), media, ogImage: relationId(entry.ogImage), pageTemplate: terms.get(relationId(entry.pageTemplate) ?? ''), tags: slugs(entry.tags) }), data }
}

const namesOf = async (req: PayloadRequest, entries: Fields[], localizations: Fields[], types: Map<string, RowType>): Promise<Context> => {
  const ids = new Set<string>()
  const note = (type: RowType | undefined, data: unknown) => type && isFields(data) && mapReferences(type.schema.fields, data, ({ value }) => ids.add(value))
  const typeOf = new Map(entries.map((entry) => [String(entry.id), types.get(String(relationId(entry.contentType)))]))
  for (const entry of entries) note(typeOf.get(String(entry.id)), entry.data)
  for (const { data, entry, published } of localizations) {
    note(typeOf.get(String(relationId(entry))), data)
    note(typeOf.get(String(relationId(entry))), isFields(published) ? published.data : undefined)
  }
  const run = sql(req)
  const found = await run<{ id: string; name: string }>('select id::text, coalesce(external_id, id::text) as name from content_entries where id::text = any($1)', [[...ids]])
  const terms = await run<{ id: string; slug: string }>(
    'select id::text, slug from content_tags where id::text = any($1) union all select id::text, slug from content_categories where id::text = any($2) union all select id::text, slug from page_templates where id::text = any($3)',
    [entries.flatMap(({ tags }) => idsOf(tags)), entries.flatMap(({ categories }) => idsOf(categories)), entries.flatMap(({ pageTemplate }) => relationId(pageTemplate) ?? [])],
  )
  return { references: new Map(found.map(({ id, name }) => [id, name])), terms: new Map(terms.map(({ id, slug }) => [id, slug])), types }
}

const localizationOf = (row: Fields, type: RowType, { references }: Context): Fields => {
  const mapped = (data: unknown) => (isFields(data) ? mapReferences(type.schema.fields, data, ({ value }) => references.get(value) ?? value) : {})
  const published = isFields(row.published) ? { data: mapped(row.published.data), publishedAt: row.publishedAt ?? null, slug: row.published.slug, title: row.published.title } : undefined
  return { data: mapped(row.data), locale: row.locale, outdatedFields: row.outdatedFields ?? [], ...(published && { published }), slug: row.slug, status: row.status, title: row.title }
}

/**
 * Entries as an export writes them, in the order of their ids, as the principal of `req` may read them: what is public, work beside it in `draft`,
 * translations, references by external id, categories and tags by slug.
 */
export const describeEntries = async (req: PayloadRequest, organization: string, ids: string[]): Promise<Fields[]> => {
  if (ids.length === 0) return []
  const find = async (collection: string, key: string, draft: boolean): Promise<Fields[]> => {
    const { docs } = await req.payload.find({ collection: collection as never, depth: 0, draft, limit: 0, overrideAccess: false, pagination: false, req, showHiddenFields: true, sort: 'id', where: { [key]: { in: ids } } })
    return docs as Fields[]
  }
  const latest = await find('content-entries', 'id', true)
  const stored = new Map((await find('content-entries', 'id', false)).map((entry) => [entry.id, entry]))
  const localizations = (await find('content-localizations', 'entry', false)).sort((a, b) => (String(a.locale) < String(b.locale) ? -1 : 1))
  const types = new Map<string, RowType>()
  for (const id of new Set(latest.map(({ contentType }) => String(relationId(contentType))))) {
    const type = await readType(req, organization, id)
    if (type) types.set(id, type)
  }
  const context = await namesOf(req, [...latest, ...stored.values()], localizations, types)
  return latest.flatMap((entry) => {
    const type = types.get(String(relationId(entry.contentType)))
    const own = localizations.filter((row) => relationId(row.entry) === entry.id)
    return type ? [describe(entry, stored.get(entry.id), own, type, context)] : []
  })
}

const describe = (latest: Fields, stored: Fields | undefined, localizations: Fields[], type: RowType, context: Context): Fields => {
  const live = stored?._status === 'published' && stored.status === 'PUBLISHED' ? stored : undefined
  const shown = live ?? latest
  const isBeside = live !== undefined && latest._status === 'draft'
  const { expiresAt, locale, publishedAt } = shown
  const relations = { client: relationId(shown.client), deliverable: relationId(shown.deliverable), project: relationId(shown.project) }
  return {
    ...filled({ contentType: type.slug, expiresAt, externalId: shown.externalId ?? stored?.externalId ?? latest.id, locale, publishedAt: live ? publishedAt : undefined, status: live ? 'PUBLISHED' : latest.status, ...relations }),
    ...contentOf(shown, type, context),
    ...(isBeside && { draft: { ...contentOf(latest, type, context), status: latest.status } }),
    ...(localizations.length > 0 && { localizations: localizations.map((row) => localizationOf(row, type, context)) }),
  }
}
