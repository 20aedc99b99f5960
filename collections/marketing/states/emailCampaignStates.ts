import { defineStates } from '@/src/states/defineStates'

/** DRAFT → SCHEDULED → SENDING → SENT; PAUSED, CANCELLED, FAILED. Seed 002: active is SENDING, completed is SENT. */
export const emailCampaignStates = defineStates({
  initial: 'DRAFT',
  stamps: { SENT: { at: 'sentAt' } },
  transitions: {
    DRAFT: { schedule: 'SCHEDULED', send: 'SENDING', cancel: 'CANCELLED' },
    SCHEDULED: { send: 'SENDING', unschedule: 'DRAFT', cancel: 'CANCELLED' },
    SENDING: { complete: 'SENT', pause: 'PAUSED', fail: 'FAILED' },
    PAUSED: { resume: 'SENDING', cancel: 'CANCELLED' },
    SENT: {},
    CANCELLED: {},
    FAILED: { retry: 'SENDING' },
  },
})
