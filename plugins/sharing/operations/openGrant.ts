import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { verifyPassword } from '@/src/secrets/verifyPassword'

import { ShareClosed, ShareNotFound, SharePasswordNeeded, ShareTooManyTries } from '../errors'
import { findGrant } from './findGrant'
import { isRemembered } from './isRemembered'
import { logAccess } from './logAccess'
import type { Grant, Visitor } from './types'

/** Wrong passwords of one link within the time, whoever sent them. */
const MAX_TRIES = 10
const TRIES_WITHIN = `interval '15 minutes'`

const TABLES = { collection: 'asset_collections', link: 'asset_links', recipient: 'collection_shares' } as const

/** Counts a try before the password is looked at, in a transaction of its own: ten at once are ten tries, and a refusal undoes none. */
const countTry = async (req: PayloadRequest, { id, kind }: Grant): Promise<void> => {
  const [row] = await sql(req.payload)<{ seconds: number; tries: number }>(
    `update ${TABLES[kind]} set tries = case when tries_until > now() then coalesce(tries, 0) + 1 else 1 end,
            tries_until = case when tries_until > now() then tries_until else now() + ${TRIES_WITHIN} end
      where id = $1 returning tries::int, extract(epoch from tries_until - now())::int as seconds`,
    [id],
  )
  if (row && row.tries > MAX_TRIES) throw new ShareTooManyTries({ retryAfterSeconds: row.seconds })
}

/** @throws SHARE_PASSWORD_NEEDED, SHARE_TOO_MANY_TRIES */
const checkPassword = async (req: PayloadRequest, grant: Grant, visitor: Visitor): Promise<void> => {
  if (!grant.password || isRemembered(req, grant, visitor.cookie)) return
  if (visitor.password === null) throw new SharePasswordNeeded({ wrong: false })
  await countTry(req, grant)
  if (!(await verifyPassword(visitor.password, grant.password))) throw new SharePasswordNeeded({ wrong: true })
  await sql(req.payload)(`update ${TABLES[grant.kind]} set tries = 0 where id = $1`, [grant.id])
}

const refuse = async (req: PayloadRequest, grant: Grant, visitor: Visitor, error: Error): Promise<never> => {
  // The request fails and its transaction with it: the refusal is noted in one of its own.
  await inTransaction(req.payload, { kind: 'system' }, (own) => logAccess(own, { action: 'REFUSED', grant, reason: error.name, visitor }))
  throw error
}

/**
 * What a token opens for this visitor, now (B001-061): not revoked, not expired, with its password. Refusals are logged.
 * @throws SHARE_NOT_FOUND, SHARE_CLOSED, SHARE_PASSWORD_NEEDED, SHARE_TOO_MANY_TRIES
 */
export const openGrant = async (req: PayloadRequest, token: string, visitor: Visitor): Promise<Grant> => {
  const grant = await findGrant(req, token)
  if (!grant) throw new ShareNotFound({})
  if (grant.isRevoked) return refuse(req, grant, visitor, new ShareClosed({ reason: 'revoked' }))
  if (grant.expiresAt && grant.expiresAt.getTime() <= Date.now()) return refuse(req, grant, visitor, new ShareClosed({ reason: 'expired' }))
  try {
    await checkPassword(req, grant, visitor)
  } catch (error) {
    if (error instanceof Error && visitor.password !== null) return refuse(req, grant, visitor, error)
    throw error
  }
  return grant
}
