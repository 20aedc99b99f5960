import { defineStates } from '@/src/states/defineStates'

/** B000-072: PENDING → RUNNING → COMPLETED | FAILED | CANCELLED | TIMEOUT. A retry is a new invocation. */
export const agentInvocationStates = defineStates({
  initial: 'PENDING',
  transitions: {
    PENDING: { start: 'RUNNING', cancel: 'CANCELLED', fail: 'FAILED' },
    RUNNING: { complete: 'COMPLETED', fail: 'FAILED', cancel: 'CANCELLED', expire: 'TIMEOUT', release: 'PENDING' },
    COMPLETED: {},
    FAILED: {},
    CANCELLED: {},
    TIMEOUT: {},
  },
})
