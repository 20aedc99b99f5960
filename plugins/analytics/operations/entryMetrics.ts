import type { PayloadRequest } from 'payload'

import { publicAddress } from '@/src/content/publicAddress'
import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

/** A draft that was begun just now may have no type, slug or language yet. */
type Entry = { canonical: null | string; locale: null | string; organization: string; slug: null | string; type: null | string }
type Figures = { avgTimeOnPage: null | number; bounceRate: null | number; exitRate: null | number; pageviews: number; scroll: number[]; uniquePageviews: number }
type Page = { pageviews: number; path: string; property: string }

export type EntryMetrics = Figures & { days: number; pages: Page[]; /** Of as many days before. */ pageviewsBefore: number; series: { date: string; pageviews: number }[] }

/** Domain and path as web metrics have them: no `www.`, no slash at the end. */
const placeOf = (address: string): { domain: string; path: string } | undefined => {
  if (!URL.canParse(address)) return undefined
  const { hostname, pathname } = new URL(address)
  return { domain: hostname.replace(/^www\./, ''), path: pathname.replace(/(?<=.)\/$/, '') }
}

/** Where the front ends of the organization show an entry, in each language that is public, and its canonical address. */
const placesOf = async (req: PayloadRequest, id: string, { canonical, locale, organization, slug, type }: Entry): Promise<{ domain: string; path: string }[]> => {
  const sites = await sql(req)<{ baseUrl: string; paths: null | Record<string, string> }>('select base_url as "baseUrl", paths from delivery_sites where organization_id = $1 and is_active', [organization])
  const others = await sql(req)<{ locale: string; slug: string }>('select locale, published_slug as slug from content_localizations where entry_id = $1 and published_slug is not null', [id])
  const own = locale && slug ? [{ locale, slug }] : []
  const shown = type ? sites.flatMap(({ baseUrl, paths }) => [...own, ...others].map((one) => publicAddress({ baseUrl: baseUrl.replace(/\/$/, ''), paths: paths ?? {} }, { ...one, type }))) : []
  return [...shown, ...(canonical ? [canonical] : [])].flatMap((address) => placeOf(address) ?? [])
}

const ROWS = `
  select m.*, p.domain, (m.date at time zone 'UTC')::date > (now() at time zone 'UTC')::date - $2::int as is_now from web_page_metrics m join web_properties p on p.id = m.property_id
  where m.organization_id = $1 and (m.date at time zone 'UTC')::date > (now() at time zone 'UTC')::date - 2 * $2::int
    and (m.entry_id = $3 or (m.entry_id is null and exists (select 1 from unnest($4::text[], $5::text[]) as w (domain, path)
      where w.domain = regexp_replace(lower(p.domain), '^(https?://)?(www\\.)?', '') and w.path = regexp_replace(m.page_path, '(?<=.)/?([?#].*)?$', ''))))`

/**
 * The figures of an entry's own pages over some days: those that name it, and those at an address where a front end shows it. Averages are weighted by views.
 * @throws NOT_FOUND for an entry the caller may not read
 */
export const entryMetrics = async (req: PayloadRequest, id: string, days: number): Promise<EntryMetrics> => {
  const seen = await req.payload.findByID({ collection: 'content-entries' as never, depth: 0, disableErrors: true, id, overrideAccess: false, req })
  const [entry] = await sql(req)<Entry>('select e.canonical_url as canonical, e.locale, e.organization_id as organization, e.slug, t.slug as type from content_entries e left join content_types t on t.id = e.content_type_id where e.id = $1', [id])
  if (!seen || !entry) throw new NotFound({ id, kind: 'content-entries' })
  const places = await placesOf(req, id, entry)
  const values = [entry.organization, days, id, places.map(({ domain }) => domain), places.map(({ path }) => path)]
  const [figures] = await sql(req)<Figures & { pageviewsBefore: number }>(
    `with m as (${ROWS}), views as (select coalesce(sum(pageviews) filter (where is_now), 0) as n from m)
     select (select n from views)::int as pageviews, coalesce(sum(unique_pageviews) filter (where is_now), 0)::int as "uniquePageviews", coalesce(sum(pageviews) filter (where not is_now), 0)::int as "pageviewsBefore",
       ${['avg_time_on_page', 'bounce_rate', 'exit_rate'].map((name, at) => `round((sum(${name} * pageviews) filter (where is_now) / nullif(sum(pageviews) filter (where is_now and ${name} is not null), 0))::numeric, 1)::float as "${['avgTimeOnPage', 'bounceRate', 'exitRate'][at]}"`).join(', ')},
       array[${[25, 50, 75, 100].map((depth) => `coalesce(sum(scroll_depth${depth}) filter (where is_now), 0)::int`).join(', ')}] as scroll from m`,
    values,
  )
  const series = await sql(req)<{ date: string; pageviews: number }>(
    `with m as (${ROWS}) select to_char(d, 'YYYY-MM-DD') as date, coalesce((select sum(pageviews) from m where (m.date at time zone 'UTC')::date = d::date), 0)::int as pageviews
     from generate_series((now() at time zone 'UTC')::date - $2::int + 1, (now() at time zone 'UTC')::date, '1 day') d order by d`,
    values,
  )
  const pages = await sql(req)<Page>(`with m as (${ROWS}) select domain as property, page_path as path, sum(pageviews)::int as pageviews from m where is_now group by 1, 2 order by 3 desc, 1, 2 limit 10`, values)
  return { ...(figures as Figures & { pageviewsBefore: number }), days, pages, series }
}
