import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'

import { canonicalUrl } from './canonicalUrl'
import type { FeedItem } from './parseFeed'

export type Source = { feedState: null | Record<string, unknown>; id: string; keywords: string[]; organization: string; type: string; url: null | string }

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/**
 * New items of a source as ideas: none twice, not from another source either, and only those with a keyword where the source has keywords. The score
 * is the share of its keywords that an item has. Returns how many were new.
 */
export const storeIdeas = (payload: Payload, source: Source, items: FeedItem[]): Promise<number> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    // Two runs for one organization wait for each other: both would find an item new.
    await sql(req)('select pg_advisory_xact_lock(hashtext($1))', [`ideas ${source.organization}`])
    const known = await sql(req)<{ id: string }>(
      'select external_id as id from topic_ideas where organization_id = $1 and external_id = any($2::text[])',
      [source.organization, items.map(({ key, url }) => keyOf(url ? canonicalUrl(url) : `${source.id} ${key}`))],
    )
    const seen = new Set(known.map(({ id }) => id))
    let stored = 0
    for (const { description, key, title, url } of items) {
      const externalId = keyOf(url ? canonicalUrl(url) : `${source.id} ${key}`)
      const text = `${title} ${description}`.toLowerCase()
      const keywords = source.keywords.filter((word) => text.includes(word.toLowerCase()))
      if (seen.has(externalId) || (source.keywords.length > 0 && keywords.length === 0)) continue
      seen.add(externalId)
      const score = source.keywords.length ? Math.round((100 * keywords.length) / source.keywords.length) : null
      const data = { description, externalId, keywords, organization: source.organization, score, source: source.id, sourceUrl: url, title }
      await req.payload.create({ collection: 'topic-ideas' as never, data: data as never, depth: 0, overrideAccess: true, req })
      stored += 1
    }
    return stored
  })
