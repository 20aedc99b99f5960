import type { PayloadRequest } from 'payload'

import { usageOf } from './usageOf'
import type { Usage } from './usageOf'

const DAY_MS = 24 * 60 * 60_000

export type ExpiringAsset = Usage & { expiresAt: string; id: string; isExpired: boolean; license: null | string; name: string }

/** Assets the principal may read whose licence ends within `days` days or has ended, soonest first, and where each is used. */
export const listExpiring = async ({ days, limit, page, req }: { days: number; limit: number; page: number; req: PayloadRequest }) => {
  const now = Date.now()
  const { docs, totalDocs } = await req.payload.find({
    collection: 'assets',
    depth: 0,
    limit,
    overrideAccess: false,
    page,
    req,
    sort: 'expiresAt',
    where: { and: [{ expiresAt: { less_than_equal: new Date(now + days * DAY_MS).toISOString() } }, { status: { not_equals: 'ARCHIVED' } }] },
  })
  const assets: ExpiringAsset[] = []
  for (const doc of docs as unknown as { expiresAt: string; id: string; license: null | string; name: string }[]) {
    const { expiresAt, id, license, name } = doc
    assets.push({ expiresAt, id, isExpired: Date.parse(expiresAt) <= now, license: license ?? null, name, ...(await usageOf(req, id)) })
  }
  return { docs: assets, totalDocs }
}
