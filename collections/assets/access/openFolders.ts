import type { Where } from 'payload'

import type { ClientRule } from '@/src/access/types'

/** Client users see the folders of public libraries and of those shared with their client. */
export const openFolders: ClientRule = ({ action, principal }) => {
  if (action !== 'read') return false
  const ofClient: Where = { and: [{ 'library.visibility': { equals: 'CLIENT' } }, { 'library.client': { equals: principal.client } }] }
  return { or: [{ 'library.visibility': { equals: 'PUBLIC' } }, ofClient] }
}
