import type { ClientRule } from '@/src/access/types'

/** Client-portal users read the rows of their own client. */
export const ofOwnClient: ClientRule = ({ action, principal }) =>
  action === 'read' && { client: { equals: principal.client } }
