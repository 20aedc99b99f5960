import type { AuthStrategy, Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { tableOf } from '@/src/payload/tableOf'

import { hashApiKey } from './hashApiKey'

const BEARER = /^Bearer (ece_[\w-]{20,100})$/i
/** How exact `lastUsedAt` is, in ms: one write per key and minute instead of one per request. */
const LAST_USED_EVERY_MS = 60_000

type ApiKey = { expiresAt?: null | string; id: string; lastUsedAt?: null | string; revokedAt?: null | string }

const noteUse = async (payload: Payload, key: ApiKey): Promise<void> => {
  if (key.lastUsedAt && Date.now() - Date.parse(key.lastUsedAt) < LAST_USED_EVERY_MS) return
  await sql(payload)(
    `update "${tableOf(payload, 'api-keys')}" set last_used_at = now()
     where id = $1 and (last_used_at is null or last_used_at < now() - make_interval(secs => $2))`,
    [key.id, LAST_USED_EVERY_MS / 1000],
  )
}

/**
 * `Authorization: Bearer ece_…` signs in as a row of `api-keys`. The key is found by its hash; a revoked or expired one is
 * nobody.
 */
export const apiKeyStrategy: AuthStrategy = {
  name: 'engine-api-key',
  authenticate: async ({ headers, payload }) => {
    const presented = BEARER.exec(headers.get('authorization') ?? '')?.[1]
    if (!presented) return { user: null }
    const key = await payload.db.findOne<ApiKey>({ collection: 'api-keys', where: { keyHash: { equals: hashApiKey(presented) } } })
    const isExpired = Boolean(key?.expiresAt && Date.parse(key.expiresAt) <= Date.now())
    if (!key || key.revokedAt || isExpired) return { user: null }
    await noteUse(payload, key)
    return { user: { ...key, _strategy: 'engine-api-key', collection: 'api-keys' } as never }
  },
}
