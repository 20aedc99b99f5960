import type { Where } from 'payload'

import type { ClientRule } from '@/src/access/types'

type Options = {
  /** Where a row says its asset; empty for assets themselves. @default '' */
  asset?: '' | 'asset.'
}

/**
 * Client users see approved assets, with their rights in force, of public libraries and of those shared with their client; folders of
 * these libraries (`openFolders`) too. Bytes they get by the download endpoint.
 */
export const openAssets =
  ({ asset = '' }: Options = {}): ClientRule =>
  ({ action, principal }) => {
    if (action !== 'read') return false
    const inForce: Where = {
      or: [{ [`${asset}expiresAt`]: { exists: false } }, { [`${asset}expiresAt`]: { greater_than: new Date().toISOString() } }],
    }
    const ofClient: Where = {
      and: [{ [`${asset}library.visibility`]: { equals: 'CLIENT' } }, { [`${asset}library.client`]: { equals: principal.client } }],
    }
    return {
      and: [{ [`${asset}status`]: { equals: 'APPROVED' } }, inForce, { or: [{ [`${asset}library.visibility`]: { equals: 'PUBLIC' } }, ofClient] }],
    }
  }
