import { createHash } from 'node:crypto'

import { deliveryKeys } from './deliveryKeys'
import type { Answer, Site } from './types'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

type Made = { body: string; contentType?: string; keys: string[]; site: Site; status?: number; until: null | number }

/** What CDNs take as surrogate keys in one header. */
const MAX_HEADER_KEYS = 200

/**
 * Bytes and headers of an answer. Everything whose id is in it is among its keys, so that a change of any of it drops the answer. A shared
 * cache may keep it for the site's time, never beyond the moment something in it is over.
 */
export const toAnswer = ({ body, contentType = 'application/json; charset=utf-8', keys, site, status = 200, until }: Made): Answer => {
  const bytes = Buffer.from(body)
  const all = [...new Set([deliveryKeys.organization(site.organization), ...keys, ...[...body.matchAll(UUID)].map(([id]) => deliveryKeys.entry(id))])]
  const listed = all.slice(0, MAX_HEADER_KEYS).join(' ')
  const left = until === null ? site.cacheSeconds : Math.max(0, Math.min(site.cacheSeconds, Math.floor((until - Date.now()) / 1000)))
  return {
    body: bytes,
    headers: {
      'access-control-allow-origin': '*',
      'cache-control': site.isPrivate ? 'private, no-cache' : `public, max-age=0, s-maxage=${left}, must-revalidate`,
      'cache-tag': listed.replaceAll(' ', ','),
      'content-length': String(bytes.length),
      'content-type': contentType,
      'cross-origin-resource-policy': 'cross-origin',
      etag: `"${createHash('sha1').update(bytes).digest('base64url')}"`,
      'surrogate-key': listed,
      vary: 'authorization, host, x-site-token',
    },
    keys: all,
    status,
    until: Math.min(until ?? Number.POSITIVE_INFINITY, site.expiresAt),
  }
}
