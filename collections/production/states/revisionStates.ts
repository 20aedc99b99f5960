import { defineStates } from '@/src/states/defineStates'

/** Seed 003's RevisionStatus: SUBMITTED → IN_REVIEW → APPROVED | CHANGES_REQUESTED. */
export const revisionStates = defineStates({
  initial: 'SUBMITTED',
  transitions: {
    SUBMITTED: { review: 'IN_REVIEW', approve: 'APPROVED', requestChanges: 'CHANGES_REQUESTED' },
    IN_REVIEW: { approve: 'APPROVED', requestChanges: 'CHANGES_REQUESTED' },
    CHANGES_REQUESTED: { review: 'IN_REVIEW', approve: 'APPROVED' },
    APPROVED: { reopen: 'IN_REVIEW' },
  },
})
