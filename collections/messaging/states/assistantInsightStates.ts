import { defineStates } from '@/src/states/defineStates'

/** NEW → SEEN → ACTED_ON | DISMISSED. */
export const assistantInsightStates = defineStates({
  initial: 'NEW',
  transitions: {
    NEW: { see: 'SEEN', act: 'ACTED_ON', dismiss: 'DISMISSED' },
    SEEN: { act: 'ACTED_ON', dismiss: 'DISMISSED' },
    ACTED_ON: {},
    DISMISSED: { reopen: 'NEW' },
  },
})
