import { defineStates } from '@/src/states/defineStates'

/** NEW → ACKNOWLEDGED → IN_PROGRESS → RESOLVED, or DISMISSED. */
export const listeningAlertStates = defineStates({
  initial: 'NEW',
  stamps: {
    ACKNOWLEDGED: { at: 'acknowledgedAt', by: 'acknowledgedBy' },
    RESOLVED: { at: 'resolvedAt', by: 'resolvedBy' },
  },
  transitions: {
    NEW: { acknowledge: 'ACKNOWLEDGED', dismiss: 'DISMISSED' },
    ACKNOWLEDGED: { start: 'IN_PROGRESS', resolve: 'RESOLVED', dismiss: 'DISMISSED' },
    IN_PROGRESS: { resolve: 'RESOLVED', dismiss: 'DISMISSED' },
    RESOLVED: { reopen: 'IN_PROGRESS' },
    DISMISSED: { reopen: 'NEW' },
  },
})
