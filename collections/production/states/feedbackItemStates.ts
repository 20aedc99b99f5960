import { defineStates } from '@/src/states/defineStates'

/** B003-062: OPEN → IN_PROGRESS → RESOLVED → VERIFIED | REOPENED. */
export const feedbackItemStates = defineStates({
  initial: 'OPEN',
  stamps: { RESOLVED: { at: 'resolvedAt', by: 'resolvedBy' }, VERIFIED: { at: 'verifiedAt', by: 'verifiedBy' } },
  transitions: {
    OPEN: { start: 'IN_PROGRESS', resolve: 'RESOLVED' },
    IN_PROGRESS: { resolve: 'RESOLVED' },
    RESOLVED: { verify: 'VERIFIED', reopen: 'REOPENED' },
    VERIFIED: { reopen: 'REOPENED' },
    REOPENED: { start: 'IN_PROGRESS', resolve: 'RESOLVED' },
  },
})
