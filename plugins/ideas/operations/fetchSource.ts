import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { fetchOutside } from '@/src/http/fetchOutside'

import { SourceUnreadable } from '../errors'
import { findFeed } from './findFeed'
import { parseFeed } from './parseFeed'
import { type Source, storeIdeas } from './storeIdeas'

const ACCEPT = 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.5'

/**
 * Reads the feed of a source and stores what is new; asks only for what changed since (ETag, Last-Modified). A web page leads to the feed it names.
 * @throws IDEAS_SOURCE_UNREADABLE, OUTBOUND_REFUSED, OUTBOUND_FAILED, XML_INVALID
 */
export const fetchSource = async (payload: Payload, id: string, signal?: AbortSignal): Promise<number> => {
  const [source] = await sql(payload)<Source>(
    `select s.id, s.organization_id as organization, s.source_type as type, s.url, s.feed_state as "feedState",
       (select coalesce(array_agg(t.text::text order by t."order"), '{}') from content_sources_texts t where t.parent_id = s.id and t.path = 'keywords') as keywords
     from content_sources s where s.id = $1 and s.is_active`,
    [id],
  )
  if (!source?.url) return 0
  const answer = await readFeed(source.url, source.feedState ?? {}, signal)
  const stored = answer.text === undefined ? 0 : await storeIdeas(payload, source, parseFeed(answer.text, answer.url))
  await sql(payload)('update content_sources set last_fetched_at = now(), last_error = null, feed_state = $2 where id = $1', [id, JSON.stringify(answer.state)])
  return stored
}

type Read = { state: Record<string, unknown>; text?: string; url: string }

const readFeed = async (url: string, state: Record<string, unknown>, signal: AbortSignal | undefined): Promise<Read> => {
  const headers = {
    accept: ACCEPT,
    ...(typeof state.etag === 'string' && { 'if-none-match': state.etag }),
    ...(typeof state.lastModified === 'string' && { 'if-modified-since': state.lastModified }),
  }
  const answer = await fetchOutside(url, { headers, signal })
  if (answer.status === 304) return { state, url }
  if (!answer.ok) throw new SourceUnreadable({ reason: `it answered ${answer.status}`, url })
  const text = answer.text()
  if (/<html[\s>]/i.test(text.slice(0, 2000))) {
    const feed = findFeed(text, answer.url)
    if (!feed || feed === url) throw new SourceUnreadable({ reason: 'it is a web page that names no feed', url })
    return readFeed(feed, {}, signal)
  }
  return { state: { etag: answer.headers.etag ?? null, lastModified: answer.headers['last-modified'] ?? null }, text, url: answer.url }
}
