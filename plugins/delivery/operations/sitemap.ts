import type { Payload } from 'payload'

import { publicAddress } from '@/src/content/publicAddress'
import { prepared } from '@/src/db/prepared'

import { ContentNotFound } from '../errors'
import { deliveryKeys } from './deliveryKeys'
import { liveSql } from './liveSql'
import { toAnswer } from './toAnswer'
import type { Answer, Site } from './types'
import { untilSql } from './untilSql'
import { xml } from './xml'

type Row = { count: number; entries: { id: string; locale: string; others: { locale: string; slug: string }[]; slug: string; type: string; updatedAt: string }[] | null; until: null | number }

/** The protocol's own limit of addresses in one file (sitemaps.org). */
const PER_FILE = 50_000
const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/**
 * Everything public that search engines may list, with its languages. Beyond 50,000 entries an index of files, `?page=1` and on.
 * @throws DELIVERY_NOT_FOUND for a page that is not there
 */
export const sitemap = async ({ payload, query, site }: { payload: Payload; query: URLSearchParams; site: Site }): Promise<Answer> => {
  const page = Number(query.get('page') ?? 0)
  const [row] = await prepared<Row>(payload, STATEMENT, [site.organization, PER_FILE, Math.max(0, page - 1) * PER_FILE])
  const keys = site.types.map(({ id }) => deliveryKeys.type(id))
  const answer = (body: string) => toAnswer({ body, contentType: 'application/xml; charset=utf-8', keys, site, until: row?.until ?? null })
  const pages = Math.ceil((row?.count ?? 0) / PER_FILE)
  if (!Number.isInteger(page) || page < 0 || (page > 1 && page > pages)) throw new ContentNotFound({ locale: site.defaultLocale, slug: String(page), type: 'sitemap' })
  if (page === 0 && pages > 1) {
    const files = Array.from({ length: pages }, (_, index) => `<sitemap><loc>${xml(`${site.baseUrl}/sitemap.xml?page=${index + 1}`)}</loc></sitemap>`)
    return answer(`<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${NAMESPACES}>${files.join('\n')}</sitemapindex>\n`)
  }
  const urls = (row?.entries ?? []).flatMap(({ locale, others, slug, type, updatedAt }) => {
    const all = [{ locale, slug }, ...others].filter((one, index, list) => list.findIndex((other) => other.locale === one.locale) === index)
    const links = all.map((one) => ({ ...one, address: xml(publicAddress(site, { ...one, type })) }))
    const alternates = links.length > 1 ? links.map((one) => `<xhtml:link rel="alternate" hreflang="${xml(one.locale)}" href="${one.address}"/>`).join('') : ''
    return links.map(({ address }) => `<url><loc>${address}</loc><lastmod>${updatedAt}</lastmod>${alternates}</url>`)
  })
  return answer(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>\n${urls.join('\n')}\n</urlset>\n`)
}

const PUBLIC = `from content_entries e join content_types y on y.id = e.content_type_id and y.is_active
  where e.organization_id = $1::uuid and ${liveSql('e')} and not coalesce(e.no_index, false)`

const STATEMENT = `select (select count(*)::int ${PUBLIC}) as count,
  (select json_agg(json_build_object('id', s.id, 'locale', s.locale, 'slug', s.slug, 'type', s.type, 'updatedAt', to_char(s.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'others', (select coalesce(json_agg(json_build_object('locale', t.locale, 'slug', t.published_slug) order by t.locale), '[]')
        from content_localizations t where t.entry_id = s.id and t.published_at is not null)) order by s.published_at desc, s.id)
    from (select e.id, e.locale, e.slug, y.slug as type, e.updated_at, e.published_at ${PUBLIC} order by e.published_at desc, e.id limit $2::int offset $3::int) s) as entries,
  ${untilSql('$1::uuid')} as until`
