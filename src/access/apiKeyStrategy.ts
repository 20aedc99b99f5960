import type { AuthStrategy, Payload } from 'payload'

import { createGathering } from '@/src/db/createGathering'
import { prepared } from '@/src/db/prepared'
import { sql } from '@/src/db/sql'
import { tableOf } from '@/src/payload/tableOf'

import { hashApiKey } from './hashApiKey'

const BEARER = /^Bearer (ece_[\w-]{20,100})$/i
/** How exact `lastUsedAt` is, in ms: one write per key and minute instead of one per request. */
const LAST_USED_EVERY_MS = 60_000

/** Keys that a process remembers. */
const MAX_REMEMBERED = 1000

type ApiKey = { expiresAt?: null | string; id: string; updatedAt: string }
type KeyRow = { expired: boolean; id: string; revoked: boolean; unused_ms: null | number; updated_at: Date }

const gatherings = new WeakMap<Payload, ReturnType<typeof createGathering<KeyRow>>>()

/** The key with this hash, as the database has it now; requests that come at once ask together. */
const findKey = (payload: Payload, hash: string): Promise<KeyRow | undefined> => {
  const gather = gatherings.get(payload) ?? createGathering<KeyRow>()
  gatherings.set(payload, gather)
  return gather('api-keys', hash, async (hashes) => {
    const rows = await prepared<KeyRow & { key_hash: string }>(
      payload,
      `select id, key_hash, updated_at, revoked_at is not null as revoked, coalesce(expires_at <= now(), false) as expired,
         (extract(epoch from now() - last_used_at) * 1000)::float8 as unused_ms from "${tableOf(payload, 'api-keys')}" where key_hash = any($1::text[])`,
      [hashes],
    )
    return new Map(rows.map((row) => [row.key_hash, row]))
  })
}

const remembered = new WeakMap<Payload, Map<string, ApiKey>>()

/** The whole key, read anew when it has changed since it was read last. */
const keyOf = async (payload: Payload, row: KeyRow): Promise<ApiKey | null> => {
  const keys = remembered.get(payload) ?? new Map<string, ApiKey>()
  remembered.set(payload, keys)
  const known = keys.get(row.id)
  if (known?.updatedAt === row.updated_at.toISOString()) return known
  const key = await payload.db.findOne<ApiKey>({ collection: 'api-keys', where: { id: { equals: row.id } } })
  if (keys.size >= MAX_REMEMBERED) keys.clear()
  if (key) keys.set(row.id, key)
  return key
}

const noteUse = async (payload: Payload, { id, unused_ms: unusedMs }: KeyRow): Promise<void> => {
  if (unusedMs !== null && unusedMs < LAST_USED_EVERY_MS) return
  await sql(payload)(
    `update "${tableOf(payload, 'api-keys')}" set last_used_at = now()
     where id = $1 and (last_used_at is null or last_used_at < now() - make_interval(secs => $2))`,
    [id, LAST_USED_EVERY_MS / 1000],
  )
}

/**
 * `Authorization: Bearer ece_…` signs in as a row of `api-keys`. The key is found by its hash; a revoked or expired one is
 * nobody. Every request asks the database about it; the whole of it is kept until it changes.
 */
export const apiKeyStrategy: AuthStrategy = {
  name: 'engine-api-key',
  authenticate: async ({ headers, payload }) => {
    const presented = BEARER.exec(headers.get('authorization') ?? '')?.[1]
    if (!presented) return { user: null }
    const row = await findKey(payload, hashApiKey(presented))
    const key = row && !row.revoked && !row.expired ? await keyOf(payload, row) : null
    if (!row || !key) return { user: null }
    await noteUse(payload, row)
    return { user: { ...key, _strategy: 'engine-api-key', collection: 'api-keys' } as never }
  },
}
