import type { Payload } from 'payload'

import { documentSql } from './documentSql'
import { liveSql } from './liveSql'
import { localeSql } from './localeSql'
import { parameters } from './parameters'
import { statementFor } from './statementFor'
import type { DeliveredType, DeliveryQuery, Site } from './types'
import { untilSql } from './untilSql'

/**
 * Entries by their slugs, or by the slugs of public translations, each in its best locale, as one statement: `slug` as asked for, `body` (null when nothing of that
 * name is public) and `until`. The slugs are its last value, to be added to `values`.
 */
export const entryStatement = (payload: Payload, site: Site, type: DeliveredType, query: DeliveryQuery): { text: string; values: unknown[] } => {
  const given = parameters()
  const statement = statementFor(payload, site, query.locales, given)
  const { isTranslated, locales, organization } = statement // every path below names the locales
  const kind = `e.organization_id = ${organization} and e.content_type_id = ${given.add(type.id)}::uuid and ${liveSql('e')}`
  const locale = isTranslated ? localeSql({ entry: 'e', found: 'l', locales }) : ''
  const rank = `array_position(${locales}::text[], ${isTranslated ? 'coalesce(l.locale, e.locale)' : 'e.locale'}::text)`
  const bySlug = `select e.id, ${rank} as rank from content_entries e ${locale} where ${kind} and e.slug = w.slug
    and (e.locale = any(${locales}::text[])${isTranslated ? ' or l.locale is not null' : ''})`
  const byTranslation = `select e.id, ${rank} as rank from content_localizations t join content_entries e on e.id = t.entry_id ${locale}
    where t.organization_id = ${organization} and t.published_slug = w.slug and t.published_at is not null and t.locale = any(${locales}::text[]) and ${kind}`
  const hits = isTranslated ? `${bySlug} union all ${byTranslation}` : bySlug
  const body = `select ${documentSql(statement, { depth: query.depth, entry: 'e', fields: query.fields, found: 'l', type })}::text
    from (select id from (${hits}) h order by rank limit 1) hit join content_entries e on e.id = hit.id ${locale}`
  const text = `select w.slug, (${body}) as body, ${untilSql(organization)} as until from unnest($${given.values.length + 1}::text[]) w(slug)`
  return { text, values: given.values }
}
