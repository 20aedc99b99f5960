import type { ClientRule } from '@/src/access/types'

/** Client-portal users see the deliverables of their client once they were sent to them, never drafts. */
export const ofOwnClientInReview: ClientRule = ({ action, principal }) =>
  action === 'read' && {
    client: { equals: principal.client },
    status: { in: ['CLIENT_REVIEW', 'CLIENT_REVISION', 'APPROVED', 'DELIVERED'] },
  }
