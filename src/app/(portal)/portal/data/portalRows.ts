import type { Row } from '@/src/admin/data/findRows'

import { type ClientStage, listClientStages } from '@/plugins/content/operations/listClientStages'
import { principalOf } from '@/src/access/principalOf'
import { findRows } from '@/src/admin/data/findRows'

import type { PortalSession } from './portalSession'

/** Statuses in which a deliverable is the client's to see. */
export const CLIENT_STATUSES = ['CLIENT_REVIEW', 'CLIENT_REVISION', 'APPROVED', 'DELIVERED']

const MOST = 50

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const stagesOf = async ({ req }: PortalSession, id?: string): Promise<ClientStage[]> => {
  const principal = await principalOf(req)
  return principal.kind === 'client-user' && 'content-revisions' in req.payload.collections ? listClientStages(req, principal.client, id) : []
}

export const portalRows = {
  /** Texts that wait for the answer of the client's people. */
  content: (session: PortalSession): Promise<ClientStage[]> => stagesOf(session),
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
  /** A text that was put to the client, answered or not. */
  stage: async (session: PortalSession, id: string): Promise<ClientStage | undefined> => (UUID.test(id) ? (await stagesOf(session, id))[0] : undefined),
}
