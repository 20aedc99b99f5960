import type { Where } from 'payload'

/**
 * What may leave the house by a link: assets in force, not refused and not archived, of a library that is shared. INTERNAL is for the team
 * (B001-040), and a library of a client is not shown in a collection of another one.
 */
export const servable = ({ client, now, onlyApproved }: { client: null | string; now: Date; onlyApproved: boolean }): Where => {
  const ofClient: Where[] = client ? [{ or: [{ 'library.client': { exists: false } }, { 'library.client': { equals: client } }] }] : []
  return {
    and: [
      { status: { in: onlyApproved ? ['APPROVED'] : ['APPROVED', 'PENDING'] } },
      { or: [{ expiresAt: { exists: false } }, { expiresAt: { greater_than: now.toISOString() } }] },
      { quarantineReason: { exists: false } },
      { or: [{ 'library.visibility': { equals: 'PUBLIC' } }, { and: [{ 'library.visibility': { equals: 'CLIENT' } }, ...ofClient] }] },
    ],
  }
}
