import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

import type { DeliveredType, Site, TypeField } from './types'

/** How somebody says whose content they want: a public site token, an API key's hash, or the host they call. */
export type SiteKey = { by: 'host' | 'key' | 'token'; value: string }

type Row = Omit<Site, 'fallbacks' | 'isPrivate' | 'locales' | 'paths' | 'translated' | 'types'> & {
  fallbacks: unknown
  locales: null | string[]
  paths: unknown
  translated: null | string[]
  types: null | { id: string; name: string; previewUrl: null | string; schema: unknown; slug: string }[]
}

const SITE = `s.name, s.base_url as "baseUrl", s.description, coalesce(s.default_locale, 'en') as "defaultLocale", s.fallbacks, s.paths,
  coalesce(s.cache_seconds, 60)::int as "cacheSeconds", coalesce(s.is_indexed, true) as "isIndexed",
  (select array_agg(t.text order by t."order") from delivery_sites_texts t where t.parent_id = s.id and t.path = 'locales') as locales`

const FROM: Record<SiteKey['by'], string> = {
  host: `select s.organization_id as organization, 0 as until, ${SITE} from delivery_sites s where s.host = $1 and s.is_active order by s.created_at limit 1`,
  key: `select k.organization_id as organization, coalesce(extract(epoch from k.expires_at) * 1000, 0) as until, ${SITE} from api_keys k
    left join lateral (select * from delivery_sites d where d.organization_id = k.organization_id and d.is_active order by d.created_at limit 1) s on true
    where k.key_hash = $1 and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())
      and exists (select 1 from api_keys_texts x where x.parent_id = k.id and x.path = 'scopes' and x.text in ('*', 'content-entry:*', 'content-entry:read', '*:read'))`,
  token: `select s.organization_id as organization, 0 as until, ${SITE} from delivery_sites s where s.site_token = $1 and s.is_active`,
}

/** The front end that asks, with the types of its organization, in one statement; undefined when nobody knows it. */
export const readSite = async (payload: Payload, { by, value }: SiteKey): Promise<Site | undefined> => {
  const [row] = await sql(payload)<Row & { until: number | string }>(
    `select found.*, (select json_agg(json_build_object('id', t.id, 'name', t.name, 'previewUrl', t.preview_url, 'schema', t.schema, 'slug', t.slug))
       from content_types t where t.organization_id = found.organization and t.is_active) as types,
     (select array_agg(distinct l.locale::text) from content_localizations l where l.organization_id = found.organization and l.published_at is not null) as translated
     from (${FROM[by]}) found join organizations o on o.id = found.organization and o.is_active`,
    [value],
  )
  if (!row) return undefined
  const { until, ...site } = row
  return {
    ...site,
    baseUrl: (site.baseUrl ?? '').replace(/\/+$/, ''),
    expiresAt: Number(until) || Number.POSITIVE_INFINITY,
    fallbacks: textsByKey(site.fallbacks),
    isPrivate: by === 'key',
    locales: site.locales ?? [],
    paths: Object.fromEntries(Object.entries(isRecord(site.paths) ? site.paths : {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
    translated: site.translated ?? [],
    types: (site.types ?? []).map(({ schema, ...type }): DeliveredType => ({ ...type, fields: fieldsOf(schema) })),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const textsByKey = (value: unknown): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).map(([key, list]) => [key, (Array.isArray(list) ? list : [list]).filter((item): item is string => typeof item === 'string')]),
  )

const fieldsOf = (schema: unknown): TypeField[] =>
  (isRecord(schema) && Array.isArray(schema.fields) ? schema.fields : [])
    .filter(isRecord)
    .filter(({ name, type }) => typeof type === 'string' && typeof name === 'string' && /^[A-Za-z][A-Za-z0-9_]*$/.test(name))
    .map(({ name, relation, type }) => ({ name: String(name), type: String(type), ...(typeof relation === 'string' && { relation }) }))
