import { defineStates } from '@/src/states/defineStates'

/** Seed 004's meeting_status: scheduled → in_progress → completed; cancelled, no_show or rescheduled. */
export const leadMeetingStates = defineStates({
  initial: 'scheduled',
  stamps: { in_progress: { at: 'actualStart' }, completed: { at: 'actualEnd' } },
  transitions: {
    scheduled: {
      start: 'in_progress',
      complete: 'completed',
      cancel: 'cancelled',
      miss: 'no_show',
      reschedule: 'rescheduled',
    },
    in_progress: { complete: 'completed' },
    completed: {},
    cancelled: { reschedule: 'rescheduled' },
    no_show: { reschedule: 'rescheduled' },
    rescheduled: { confirm: 'scheduled', cancel: 'cancelled' },
  },
})
