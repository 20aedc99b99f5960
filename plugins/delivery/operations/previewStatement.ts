import type { Payload } from 'payload'

import { documentSql } from './documentSql'
import { parameters } from './parameters'
import { statementFor } from './statementFor'
import type { DeliveredType, DeliveryQuery, Site } from './types'

const COLUMNS = [
  'title', 'content_type_id', 'locale', 'data', 'seo_title', 'canonical_url', 'seo_description', 'no_index', 'og_title', 'og_image_id', 'og_description',
  'page_template_id', 'published_at', 'slug', 'organization_id', 'updated_at', 'created_at',
]

/** The latest version of one entry, published or not, with relations as the public sees them: `body`. */
export const previewStatement = (payload: Payload, site: Site, type: DeliveredType, id: string, query: DeliveryQuery): { text: string; values: unknown[] } => {
  const given = parameters()
  const statement = statementFor(payload, site, query.locales, given, true)
  const translation = given.add(query.locales[0])
  const side = { media: '_content_media_v', relations: '_content_entries_v_rels', texts: '_content_entries_v_texts' }
  // Children of a version hang on the version's id, its identity to the reader is the entry's.
  const document = documentSql(statement, { depth: query.depth, entry: 'e', fields: query.fields, found: 'l', side, type })
  const text = `select (select jsonb_set(${document}::jsonb, '{id}', to_jsonb(e.parent_id))::text
    from (select v.id, v.parent_id, ${COLUMNS.map((column) => `v.version_${column} as ${column}`).join(', ')}
      from _content_entries_v v where v.parent_id = ${given.add(id)}::uuid and v.version_organization_id = ${statement.organization}
        and v.version_content_type_id = ${given.add(type.id)}::uuid order by v.latest desc nulls last, v.updated_at desc limit 1) e
    left join lateral (select t.locale, jsonb_build_object('title', t.title, 'slug', t.slug, 'data', t.data) as published
      from content_localizations t where t.entry_id = e.parent_id and t.locale = ${translation} and t.locale <> e.locale) l on true) as body`
  return { text, values: given.values }
}
