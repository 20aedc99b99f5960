import { defineStates } from '@/src/states/defineStates'

/** running ⇄ paused → completed | failed | cancelled. */
export const agentWorkflowExecutionStates = defineStates({
  initial: 'running',
  transitions: {
    running: { pause: 'paused', complete: 'completed', fail: 'failed', cancel: 'cancelled' },
    paused: { resume: 'running', cancel: 'cancelled' },
    completed: {},
    failed: { retry: 'running' },
    cancelled: {},
  },
})
