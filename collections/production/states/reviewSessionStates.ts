import { defineStates } from '@/src/states/defineStates'

/** B003-063: DRAFT → IN_PROGRESS → COMPLETED. */
export const reviewSessionStates = defineStates({
  initial: 'DRAFT',
  transitions: {
    DRAFT: { start: 'IN_PROGRESS' },
    IN_PROGRESS: { complete: 'COMPLETED' },
    COMPLETED: { reopen: 'IN_PROGRESS' },
  },
})
