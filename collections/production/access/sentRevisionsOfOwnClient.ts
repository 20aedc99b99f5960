import type { ClientRule } from '@/src/access/types'

/** Client-portal users see the revisions of their client that were sent to them (B003-011). */
export const sentRevisionsOfOwnClient: ClientRule = ({ action, principal }) =>
  action === 'read' && {
    'deliverableStage.deliverable.client': { equals: principal.client },
    sentToClient: { equals: true },
  }
