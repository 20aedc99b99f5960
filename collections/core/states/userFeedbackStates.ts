import { defineStates } from '@/src/states/defineStates'

/** NEW → PLANNED → DONE, or DECLINED. */
export const userFeedbackStates = defineStates({
  initial: 'NEW',
  transitions: {
    NEW: { plan: 'PLANNED', finish: 'DONE', decline: 'DECLINED' },
    PLANNED: { finish: 'DONE', decline: 'DECLINED' },
    DONE: { reopen: 'NEW' },
    DECLINED: { reopen: 'NEW' },
  },
})
