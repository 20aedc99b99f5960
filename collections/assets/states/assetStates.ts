import { defineStates } from '@/src/states/defineStates'
import type { TransitionGuard } from '@/src/states/types'

const rightsInForce: TransitionGuard = ({ doc }) => {
  const ends = typeof doc.expiresAt === 'string' ? Date.parse(doc.expiresAt) : Number.POSITIVE_INFINITY
  return ends > Date.now() ? undefined : 'Its licence has ended; say the new end of the licence first.'
}

/** Seed 001's AssetStatus: PENDING → APPROVED | REJECTED; APPROVED → EXPIRED with its licence; ARCHIVED from anywhere. */
export const assetStates = defineStates({
  createIn: ['APPROVED'],
  initial: 'PENDING',
  permissions: { approve: 'asset:approve', reject: 'asset:approve', renew: 'asset:approve' },
  requires: { approve: rightsInForce, renew: rightsInForce },
  transitions: {
    PENDING: { approve: 'APPROVED', reject: 'REJECTED', archive: 'ARCHIVED' },
    APPROVED: { expire: 'EXPIRED', revoke: 'PENDING', withdraw: 'REJECTED', archive: 'ARCHIVED' },
    REJECTED: { resubmit: 'PENDING', archive: 'ARCHIVED' },
    EXPIRED: { renew: 'APPROVED', archive: 'ARCHIVED' },
    ARCHIVED: { restore: 'PENDING' },
  },
  stamps: { APPROVED: { at: 'approvedAt', by: 'approvedBy' } },
})
