import { defineStates } from '@/src/states/defineStates'

/** B001-028: PENDING → EXECUTED | FAILED | CANCELLED; a failed one can be tried again. */
export const publishScheduleStates = defineStates({
  initial: 'PENDING',
  stamps: { EXECUTED: { at: 'executedAt' } },
  transitions: {
    PENDING: { execute: 'EXECUTED', fail: 'FAILED', cancel: 'CANCELLED' },
    EXECUTED: {},
    FAILED: { retry: 'PENDING' },
    CANCELLED: {},
  },
})
