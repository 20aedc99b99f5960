import { fileSql } from './fileSql'
import { liveSql } from './liveSql'
import { localeSql } from './localeSql'
import type { Parameters } from './parameters'
import type { DeliveredType, Site, TypeField } from './types'

/** What a statement is about. Placeholders are made once, so that nested parts share them. */
export type Statement = {
  /** Placeholder of a secret that addresses of files are made with. */
  fileKey: string
  isTranslated: boolean
  locales: string
  organization: string
  parameters: Parameters
  site: Site
}

/** The tables beside an entry: its own, or those of one of its versions for previews. */
export type Side = { media: string; relations: string; texts: string }

type DocumentArgs = {
  depth: number
  entry: string
  /** Names of parts; undefined is all. */
  fields?: readonly string[]
  found: string
  /** Without search and media: as part of another document. */
  isNested?: boolean
  side?: Side
  type?: DeliveredType
}

const OWN: Side = { media: 'content_media', relations: 'content_entries_rels', texts: 'content_entries_texts' }
const UUID = `'^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'`

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const literal = (text: string): string => `'${text.replace(/'/g, "''")}'`

/** One entry as JSON, built by the database: relations followed `depth` steps, each in its best locale, only what is public. */
export const documentSql = (statement: Statement, args: DocumentArgs): string => {
  const { entry, fields, isNested = false, side = OWN, type } = args
  const found = statement.isTranslated ? args.found : undefined
  const translated = (key: string, column: string) => (found ? `coalesce(${found}.published->>'${key}', ${entry}.${column})` : `${entry}.${column}`)
  // Made only when chosen: each adds values to the statement.
  const parts: Record<string, () => string> = {
    id: () => `${entry}.id`,
    type: () => (type ? literal(type.slug) : `(select y.slug from content_types y where y.id = ${entry}.content_type_id)`),
    slug: () => translated('slug', 'slug'),
    title: () => translated('title', 'title'),
    locale: () => (found ? `coalesce(${found}.locale, ${entry}.locale)` : `${entry}.locale`),
    publishedAt: () => instant(`${entry}.published_at`),
    ...(!isNested && {
      updatedAt: () => instant(`${entry}.updated_at`),
      createdAt: () => instant(`${entry}.created_at`),
      pageTemplate: () => templateSql(statement, entry),
      seo: () => seoSql(statement, entry, side),
      media: () => mediaSql(statement, entry, side),
      categories: () => relatedSql(entry, side, 'categories', 'content_categories', `'path', c.path`),
      tags: () => relatedSql(entry, side, 'tags', 'content_tags', `'color', c.color`),
    }),
  }
  const own = fields?.filter((name) => !(name in parts) && name !== 'data')
  const wantsWhole = !fields || fields.includes('data')
  const data = () => dataSql(statement, { ...args, found }, wantsWhole ? undefined : own)
  const chosen = Object.entries(parts).filter(([name]) => !fields || fields.includes(name))
  if (wantsWhole || own?.length) chosen.push(['data', data])
  return `json_build_object(${chosen.map(([name, make]) => `'${name}', ${make()}`).join(', ')})`
}

const seoSql = (statement: Statement, entry: string, side: Side): string =>
  `json_build_object('title', ${entry}.seo_title, 'description', ${entry}.seo_description, 'canonicalUrl', ${entry}.canonical_url, 'noIndex', coalesce(${entry}.no_index, false),
    'keywords', (select coalesce(json_agg(k.text order by k."order"), '[]') from ${side.texts} k where k.parent_id = ${entry}.id and k.path in ('seoKeywords', 'version.seoKeywords')),
    'ogTitle', ${entry}.og_title, 'ogDescription', ${entry}.og_description,
    'ogImage', (select ${fileSql('f', statement)} from files f where f.id = ${entry}.og_image_id and f.organization_id = ${statement.organization}))`

/** The layout of the entry (B001-029): which sections it has, and the fields of the type that stand in each. */
const templateSql = (statement: Statement, entry: string): string =>
  `case when ${entry}.page_template_id is not null then (select json_build_object('id', p.id, 'name', p.name, 'slug', p.slug, 'sections', coalesce(p.structure->'sections', '[]'))
    from page_templates p where p.id = ${entry}.page_template_id and p.organization_id = ${statement.organization}) end`

const mediaSql = (statement: Statement, entry: string, side: Side): string =>
  `(select coalesce(json_agg(json_build_object('fieldName', m.field_name, 'caption', m.caption, 'altText', m.alt_text, 'file', ${fileSql('f', statement)}) order by m.position, m._order), '[]')
    from ${side.media} m join files f on f.id = m.file_id and f.organization_id = ${statement.organization} where m._parent_id = ${entry}.id)`

const relatedSql = (entry: string, side: Side, path: string, table: string, more: string): string =>
  `(select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'slug', c.slug, ${more}) order by r."order"), '[]')
    from ${side.relations} r join ${table} c on c.id = r.${table}_id where r.parent_id = ${entry}.id and r.path in ('${path}', 'version.${path}'))`

const dataSql = (statement: Statement, args: { found?: string } & Omit<DocumentArgs, 'found'>, chosen: readonly string[] | undefined): string => {
  const { depth, entry, found, type } = args
  const base = found ? `(coalesce(${entry}.data, '{}') || coalesce(${found}.published->'data', '{}'))` : `coalesce(${entry}.data, '{}')`
  const relations = (type?.fields ?? []).filter((field) => depth > 0 && (!chosen || chosen.includes(field.name)))
  const populated = relations.flatMap((field) => {
    const target = targetSql(statement, field, depth, `${entry}${relations.indexOf(field)}`)
    return target ? [`${literal(field.name)}, ${populatedSql(`${base}->${literal(field.name)}`, target)}`] : []
  })
  const whole = chosen
    ? `(select coalesce(jsonb_object_agg(d.key, d.value), '{}') from jsonb_each(${base}) d where d.key = any(${statement.parameters.add(chosen)}::text[]))`
    : base
  return populated.length ? `(${whole} || jsonb_build_object(${populated.join(', ')}))` : whole
}

/** The document a relation's id (`x.id`) stands for: its SQL and where it comes from; undefined for what is not public. */
const targetSql = (statement: Statement, field: TypeField, depth: number, alias: string): undefined | { document: string; from: string } => {
  const row = `r_${alias}`
  const of = `${row}.organization_id = ${statement.organization}`
  if (field.type === 'media' || field.relation === 'files') return { document: fileSql(row, statement), from: `files ${row} on ${row}.id = x.id and ${of}` }
  if (field.type !== 'relation') return undefined
  if (field.relation === 'content-categories' || field.relation === 'content-tags') {
    const table = field.relation.replace('-', '_')
    return { document: `json_build_object('id', ${row}.id, 'name', ${row}.name, 'slug', ${row}.slug)`, from: `${table} ${row} on ${row}.id = x.id and ${of}` }
  }
  if (field.relation === 'content-blocks') {
    return { document: `json_build_object('id', ${row}.id, 'name', ${row}.name, 'slug', ${row}.slug, 'blockType', ${row}.block_type, 'data', ${row}.data)`, from: `content_blocks ${row} on ${row}.id = x.id and ${of}` }
  }
  const wanted = field.relation?.replace(/^content:/, '')
  const type = statement.site.types.find(({ slug }) => slug === wanted)
  if (!type && wanted !== 'content-entries') return undefined
  const found = `l_${alias}`
  const kind = type ? ` and ${row}.content_type_id = ${statement.parameters.add(type.id)}::uuid` : ''
  const locale = statement.isTranslated ? localeSql({ entry: row, found, locales: statement.locales }) : ''
  return {
    document: documentSql(statement, { depth: depth - 1, entry: row, found, isNested: true, type }),
    from: `content_entries ${row} on ${row}.id = x.id and ${of}${kind} and ${liveSql(row)} ${locale}`,
  }
}

/** Ids, alone or in a list, as they are or within { value } or { id }: replaced by documents; what is not public is left out. */
const populatedSql = (value: string, { document, from }: { document: string; from: string }): string =>
  `(select case when jsonb_typeof(v.v) = 'array' then coalesce(p.documents, '[]') else coalesce(p.documents->0, 'null') end
    from (select ${value} as v) v, lateral (
      select jsonb_agg(${document} order by x.place) as documents
      from (select case when i.id ~ ${UUID} then i.id::uuid end as id, i.place from (
        select coalesce(case when jsonb_typeof(a.value) = 'object' then coalesce(a.value->>'value', a.value->>'id') end, a.value #>> '{}') as id, a.place
        from jsonb_array_elements(case jsonb_typeof(v.v) when 'array' then v.v when 'string' then jsonb_build_array(v.v) when 'object' then jsonb_build_array(v.v) else '[]' end) with ordinality as a(value, place)
      ) i) x join ${from}
    ) p)`
