import type { PayloadRequest } from 'payload'

import type { Grant, Visitor } from './types'

export type ShareAction = 'COMMENT' | 'DOWNLOAD' | 'REFUSED' | 'SELECT' | 'UNLOCK' | 'VIEW' | 'ZIP'

type Entry = { action: ShareAction; asset?: string | undefined; grant: Grant; reason?: string; visitor: Visitor }

/** One row of the log per access, in the transaction of `req`. Past the hooks: a visit is no event and no activity of anybody. */
export const logAccess = async (req: PayloadRequest, { action, asset, grant, reason, visitor }: Entry): Promise<void> => {
  await req.payload.db.create({
    collection: 'asset-share-logs',
    data: {
      action,
      address: visitor.address?.slice(0, 100),
      asset,
      collection: grant.collection,
      link: grant.kind === 'link' ? grant.id : undefined,
      organization: grant.organization,
      reason,
      recipient: grant.kind === 'recipient' ? grant.id : undefined,
      userAgent: visitor.userAgent?.slice(0, 300),
    },
    req,
  })
}
