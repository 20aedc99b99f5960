import { defineStates } from '@/src/states/defineStates'

import { mayAnswerStage } from '../access/mayAnswerStage'

/** One approval: PENDING → APPROVED | REJECTED | CHANGES_REQUESTED | SKIPPED (B001-026). */
export const contentRevisionStates = defineStates({
  initial: 'PENDING',
  permissions: { approve: mayAnswerStage, reject: mayAnswerStage, requestChanges: mayAnswerStage, skip: mayAnswerStage },
  stamps: {
    APPROVED: { at: 'reviewedAt', by: 'reviewedBy' },
    REJECTED: { at: 'reviewedAt', by: 'reviewedBy' },
    CHANGES_REQUESTED: { at: 'reviewedAt', by: 'reviewedBy' },
  },
  transitions: {
    PENDING: { approve: 'APPROVED', reject: 'REJECTED', requestChanges: 'CHANGES_REQUESTED', skip: 'SKIPPED' },
    APPROVED: {},
    REJECTED: {},
    CHANGES_REQUESTED: { resubmit: 'PENDING' },
    SKIPPED: {},
  },
})
