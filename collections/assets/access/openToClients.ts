import type { Where } from 'payload'

import type { ClientRule } from '@/src/access/types'

/** Client-portal users see public libraries and those opened to their client. */
export const openToClients: ClientRule = ({ action, principal }) => {
  if (action !== 'read') return false
  const ofClient: Where = { client: { equals: principal.client }, visibility: { equals: 'CLIENT' } }
  return { or: [{ visibility: { equals: 'PUBLIC' } }, ofClient] }
}
