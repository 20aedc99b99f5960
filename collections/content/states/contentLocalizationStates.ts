import { defineStates } from '@/src/states/defineStates'

/** B001-021: PENDING → IN_PROGRESS → REVIEW → APPROVED; OUTDATED when the source changed. */
export const contentLocalizationStates = defineStates({
  createIn: ['IN_PROGRESS'],
  initial: 'PENDING',
  transitions: {
    PENDING: { start: 'IN_PROGRESS' },
    IN_PROGRESS: { submit: 'REVIEW' },
    REVIEW: { approve: 'APPROVED', reject: 'IN_PROGRESS' },
    APPROVED: { outdate: 'OUTDATED', revise: 'IN_PROGRESS' },
    OUTDATED: { start: 'IN_PROGRESS', confirm: 'APPROVED' },
  },
})
