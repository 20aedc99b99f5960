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

type Item = { description: null | string; id: string; locale: string; publishedAt: string; slug: string; title: string; type: string }

const ITEMS = 50
const DESCRIPTION_CHARACTERS = 400

/**
 * The newest 50 entries in one language as RSS 2.0, of one type or of all.
 * @throws DELIVERY_NOT_FOUND for an unknown type
 */
export const rss = async ({ payload, query, site, type }: { payload: Payload; query: URLSearchParams; site: Site; type?: string }): Promise<Answer> => {
  const locale = query.get('locale') ?? site.defaultLocale
  const types = type === undefined ? site.types : site.types.filter(({ slug }) => slug === type)
  if (type !== undefined && types.length === 0) throw new ContentNotFound({ locale, slug: '', type })
  const [row] = await prepared<{ items: Item[] | null; until: null | number }>(payload, STATEMENT, [site.organization, types.map(({ id }) => id), locale, ITEMS, DESCRIPTION_CHARACTERS])
  const items = (row?.items ?? []).map((item) => {
    const address = xml(publicAddress(site, item))
    return `<item><title>${xml(item.title)}</title><link>${address}</link><guid isPermaLink="false">${item.id}</guid><pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate><description>${xml(item.description ?? '')}</description></item>`
  })
  const title = type === undefined ? site.name : `${site.name} · ${types[0]?.name ?? type}`
  const channel = `<title>${xml(title)}</title><link>${xml(site.baseUrl)}</link><description>${xml(site.description ?? site.name)}</description><language>${xml(locale)}</language>`
  return toAnswer({
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${channel}\n${items.join('\n')}\n</channel></rss>\n`,
    contentType: 'application/rss+xml; charset=utf-8',
    keys: types.map(({ id }) => deliveryKeys.type(id)),
    site,
    until: row?.until ?? null,
  })
}

const STATEMENT = `select (select json_agg(s order by s."publishedAt" desc) from (
    select e.id, y.slug as type, coalesce(t.published->>'title', e.title) as title, coalesce(t.published_slug, e.slug) as slug, $3 as locale, e.published_at as "publishedAt",
      coalesce(e.seo_description, left(e.plain_text, $5::int)) as description
    from content_entries e join content_types y on y.id = e.content_type_id
    left join content_localizations t on t.entry_id = e.id and t.locale = $3 and t.published_at is not null and e.locale <> $3
    where e.organization_id = $1::uuid and e.content_type_id = any($2::uuid[]) and ${liveSql('e')} and not coalesce(e.no_index, false) and (e.locale = $3 or t.id is not null)
    order by e.published_at desc, e.id desc limit $4::int
  ) s) as items, ${untilSql('$1::uuid')} as until`
