import { defineStates } from '@/src/states/defineStates'

/** Seed 004's lead_action_status: suggested → approved → in_progress → completed; dismissed or expired. */
export const leadActionStates = defineStates({
  createIn: ['approved'],
  initial: 'suggested',
  stamps: { in_progress: { at: 'startedAt' }, completed: { at: 'completedAt' } },
  transitions: {
    suggested: { approve: 'approved', dismiss: 'dismissed', expire: 'expired' },
    approved: { start: 'in_progress', complete: 'completed', dismiss: 'dismissed' },
    in_progress: { complete: 'completed', dismiss: 'dismissed' },
    completed: {},
    dismissed: { reopen: 'suggested' },
    expired: { reopen: 'suggested' },
  },
})
