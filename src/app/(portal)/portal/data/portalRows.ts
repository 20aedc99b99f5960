import type { Row } from '@/src/admin/data/findRows'

import { findRows } from '@/src/admin/data/findRows'

import type { PortalSession } from './portalSession'

/** Statuses in which a deliverable is the client's to see. */
export const CLIENT_STATUSES = ['CLIENT_REVIEW', 'CLIENT_REVISION', 'APPROVED', 'DELIVERED']

const MOST = 50

export const portalRows = {
  deliverable: async ({ req }: PortalSession, id: string): Promise<Row | undefined> =>
    (
      await findRows({
        collection: 'deliverables',
        limit: 1,
        req,
        where: { and: [{ id: { equals: id } }, { status: { in: CLIENT_STATUSES } }] },
      })
    )[0],
  deliverables: ({ req }: PortalSession): Promise<Row[]> =>
    findRows({ collection: 'deliverables', limit: MOST, req, sort: '-updatedAt', where: { status: { in: CLIENT_STATUSES } } }),
  notes: ({ req, userId }: PortalSession): Promise<Row[]> =>
    findRows({ collection: 'notifications', limit: MOST, req, where: { clientUser: { equals: userId } } }),
  request: async ({ req }: PortalSession, id: string): Promise<Row | undefined> =>
    (await findRows({ collection: 'client-requests', limit: 1, req, where: { id: { equals: id } } }))[0],
  requests: ({ req }: PortalSession): Promise<Row[]> => findRows({ collection: 'client-requests', limit: MOST, req }),
}
