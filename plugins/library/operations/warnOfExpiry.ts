import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { emitEvent } from '@/src/events/emitEvent'

import { usageOf } from './usageOf'

const DAY_MS = 24 * 60 * 60_000
const BATCH = 500

type Due = { created_by: null | string; days: number; expires_at: Date; id: string; name: string; organization: string }

/** The warning that is due: the closest of the given days that is not past yet. */
const DUE = `select a.id, a.name, a.organization_id as organization, a.created_by_id as created_by, a.expires_at,
    (select min(d) from unnest($1::int[]) as d where a.expires_at <= $2::timestamptz + d * interval '1 day') as days
  from assets a
 where a.status = 'APPROVED' and a.expires_at > $2::timestamptz
   and a.expires_at <= $2::timestamptz + (select max(d) from unnest($1::int[]) as d) * interval '1 day'
   and (a.expiry_alert_for is distinct from a.expires_at
     or a.expiry_alert_days > (select min(d) from unnest($1::int[]) as d where a.expires_at <= $2::timestamptz + d * interval '1 day'))`

const warn = async (req: PayloadRequest, asset: Due, now: Date): Promise<boolean> => {
  const claimed = await sql(req)(
    `update assets set expiry_alert_for = expires_at, expiry_alert_days = $2
      where id = $1 and expires_at = $3 and (expiry_alert_for is distinct from expires_at or expiry_alert_days > $2) returning id`,
    [asset.id, asset.days, asset.expires_at],
  )
  if (claimed.length === 0) return false
  const { places } = await usageOf(req, asset.id)
  const daysLeft = Math.max(1, Math.ceil((asset.expires_at.getTime() - now.getTime()) / DAY_MS))
  const payload = { assetId: asset.id, days: asset.days, daysLeft, expiresAt: asset.expires_at.toISOString(), name: asset.name, usedIn: places }
  await emitEvent({ organization: asset.organization, payload, req, sourceId: asset.id, sourceType: 'assets', type: 'asset.expiring' })
  if (asset.created_by) {
    await req.payload.create({
      collection: 'notifications',
      data: {
        data: payload,
        link: `/admin/collections/assets/${asset.id}`,
        message: places.length > 0 ? `It is used in ${places.map(({ title }) => title).join(', ')}.` : 'It is used nowhere.',
        organization: asset.organization,
        title: `The licence of ${asset.name} ends in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}`,
        type: 'warning',
        user: asset.created_by,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return true
}

/**
 * Warns of ending licences: event `asset.expiring` and a message to whoever brought the asset in, once per asset, end and number of days.
 * What was warned of is noted on the asset in the same transaction; a new end of the licence begins anew.
 */
export const warnOfExpiry = async (args: { days: readonly number[]; now: Date; payload: Payload; signal: AbortSignal }): Promise<number> => {
  const { days, now, payload, signal } = args
  const due = await sql(payload)<Due>(`${DUE} order by a.expires_at limit ${BATCH}`, [[...days], now])
  let warned = 0
  for (const asset of due) {
    signal.throwIfAborted()
    if (await inTransaction(payload, { kind: 'system' }, (req) => warn(req, asset, now))) warned += 1
  }
  return warned
}
