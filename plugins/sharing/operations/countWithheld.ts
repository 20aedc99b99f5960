import type { PayloadRequest } from 'payload'

import { idOf } from './idOf'
import { membersWhere } from './membersWhere'
import { readTeamCollection } from './readTeamCollection'
import { servable } from './servable'

/** How many members of a collection a link does not show. */
export const countWithheld = async (req: PayloadRequest, id: string): Promise<number> => {
  const doc = await readTeamCollection(req, id)
  const organization = idOf(doc.organization) ?? ''
  const members = { and: [{ organization: { equals: organization } }, membersWhere(req.payload, { ...doc, organization })] }
  const allowed = servable({ client: idOf(doc.client) ?? null, now: new Date(), onlyApproved: doc.collectionType === 'DELIVERABLE' })
  const all = await req.payload.count({ collection: 'assets', overrideAccess: true, req, where: members })
  const shown = await req.payload.count({ collection: 'assets', overrideAccess: true, req, where: { and: [members, allowed] } })
  return all.totalDocs - shown.totalDocs
}
