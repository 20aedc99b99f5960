import { randomUUID } from 'node:crypto'

import { getFieldsToSign, jwtSign, type Payload } from 'payload'

import { tableOf } from '@/src/payload/tableOf'

import type { Caller } from './createEngine'

const HOUR_MS = 3_600_000

const signedIn = new WeakMap<Payload, Map<string, { sid: string; token: string }>>()

/** The token of a user, signed in once: as long as the session is in the database, so that a sign-out is one. */
export const tokenFor = async (payload: Payload, { collection = 'users', id }: Caller): Promise<string> => {
  const tokens = signedIn.get(payload) ?? new Map<string, { sid: string; token: string }>()
  signedIn.set(payload, tokens)
  const known = tokens.get(`${collection}/${id}`)
  if (known && (await hasSession(payload, collection, known.sid))) return known.token
  const made = await signIn(payload, collection, id)
  tokens.set(`${collection}/${id}`, made)
  return made.token
}

const hasSession = async (payload: Payload, collection: string, sid: string): Promise<boolean> => {
  if (!payload.collections[collection]?.config.auth.useSessions) return true
  const { rowCount } = await payload.db.pool.query(`select 1 from "${tableOf(payload, collection, 'sessions')}" where id = $1`, [sid])
  return rowCount === 1
}

/** Signs a user in, as a login does: a session in the user's row and a token that names it. */
const signIn = async (payload: Payload, collection: string, id: Caller['id']): Promise<{ sid: string; token: string }> => {
  const collectionConfig = payload.config.collections.find(({ slug }) => slug === collection)
  if (!collectionConfig?.auth) throw new Error(`'${collection}' is no auth collection`)
  const user = await payload.db.findOne<{ email: string; id: string; sessions?: object[] }>({ collection, where: { id: { equals: id } } })
  if (!user) throw new Error(`${collection} ${id} does not exist`)
  const sid = randomUUID()
  const session = { id: sid, createdAt: new Date(), expiresAt: new Date(Date.now() + HOUR_MS) }
  if (collectionConfig.auth.useSessions) {
    // The whole row, as Payload's own login writes it.
    await payload.db.updateOne({ collection, data: { ...user, sessions: [...(user.sessions ?? []), session], updatedAt: null }, id, returning: false })
  }
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: user.email, sid, user: { ...user, collection } as never })
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: HOUR_MS / 1000 })
  return { sid, token }
}
