import type { Payload } from 'payload'

import { prepared } from '@/src/db/prepared'

import { ContentNotFound } from '../errors'
import type { ResolvedDeliveryOptions } from '../options'
import { deliveryKeys } from './deliveryKeys'
import { fillUploads } from './fillUploads'
import { listStatement } from './listStatement'
import { openPreview } from './openPreview'
import { previewStatement } from './previewStatement'
import { readEntry } from './readEntry'
import { readQuery } from './readQuery'
import { toAnswer } from './toAnswer'
import type { Answer, DeliveredType, DeliveryQuery, Site } from './types'

type Args = { options: ResolvedDeliveryOptions; payload: Payload; query: URLSearchParams; site: Site; slug?: string; type: string }
type Row = { body: null | string; next?: null | string; total?: null | number; until?: null | number }

/**
 * One page of a type, or one entry: one statement (B001-018, B001-032).
 * @throws DELIVERY_NOT_FOUND, DELIVERY_QUERY_INVALID, DELIVERY_PREVIEW_REFUSED
 */
export const deliver = async ({ options, payload, query: given, site, slug, type: name }: Args): Promise<Answer> => {
  const query = readQuery(given, site, options)
  const locale = query.locales[0] ?? site.defaultLocale
  const type = site.types.find((one) => one.slug === name)
  if (!type) throw new ContentNotFound({ locale, slug: '', type: name })
  const filled = (body: string) => (query.depth > 0 ? fillUploads(payload, site, body) : body)
  if (query.preview !== undefined) {
    const entry = await openPreview({ payload, site, slug, token: query.preview, type: type.id })
    const { text, values } = previewStatement(payload, site, type, entry, query)
    const [row] = await prepared<Row>(payload, text, values)
    if (!row?.body) throw new ContentNotFound({ locale, slug: slug ?? '', type: name })
    const { headers, ...shown } = toAnswer({ body: await filled(row.body), keys: [], site, until: 0 })
    return { ...shown, headers: { ...headers, 'cache-control': 'private, no-store' }, keys: [], until: 0 }
  }
  const row: Row | undefined = slug === undefined ? await readList(payload, site, type, query) : await readEntry(payload, site, type, slug, query)
  if (!row?.body) throw new ContentNotFound({ locale, slug: slug ?? '', type: name })
  const until = row.until ?? null
  const keys = [...(slug === undefined ? [deliveryKeys.type(type.id)] : []), ...appearing(type, site, query.depth)]
  const body = await filled(row.body)
  if (slug !== undefined) return toAnswer({ body, keys, site, until })
  const total = query.total ? `,"total":${row.total ?? 0}` : ''
  const next = row.next ? JSON.stringify(Buffer.from(row.next).toString('base64url')) : 'null'
  return toAnswer({ body: `{"items":${body},"next":${next}${total}}`, keys, site, until })
}

const readList = async (payload: Payload, site: Site, type: DeliveredType, query: DeliveryQuery): Promise<Row | undefined> => {
  const { text, values } = listStatement(payload, site, type, query)
  return (await prepared<Row>(payload, text, values))[0]
}

/** A related entry that is not public yet has left no id in the answer: its type says when one appears. */
const appearing = (type: DeliveredType, site: Site, depth: number): string[] =>
  depth === 0
    ? []
    : type.fields
        .filter((field) => field.type === 'relation')
        .flatMap(({ relation }) => {
          const wanted = relation?.replace(/^content:/, '')
          if (wanted === 'content-entries') return site.types.map(({ id }) => deliveryKeys.appeared(id))
          const target = site.types.find((one) => one.slug === wanted)
          return target ? [deliveryKeys.appeared(target.id), ...(depth > 1 ? appearing(target, site, depth - 1) : [])] : []
        })
