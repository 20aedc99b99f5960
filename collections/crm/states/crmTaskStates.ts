import { defineStates } from '@/src/states/defineStates'

/** Seed 001's CRMTaskStatus: PENDING → IN_PROGRESS → COMPLETED; DEFERRED and back; CANCELLED; both ends can be reopened. */
export const crmTaskStates = defineStates({
  initial: 'PENDING',
  transitions: {
    PENDING: { start: 'IN_PROGRESS', complete: 'COMPLETED', defer: 'DEFERRED', cancel: 'CANCELLED' },
    IN_PROGRESS: { complete: 'COMPLETED', defer: 'DEFERRED', cancel: 'CANCELLED' },
    DEFERRED: { resume: 'PENDING', cancel: 'CANCELLED' },
    COMPLETED: { reopen: 'PENDING' },
    CANCELLED: { reopen: 'PENDING' },
  },
  stamps: { COMPLETED: { at: 'completedAt', by: 'completedBy' } },
})
