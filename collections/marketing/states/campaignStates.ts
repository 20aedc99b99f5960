import { defineStates } from '@/src/states/defineStates'

/** Seed 001's MarketingCampaignStatus (X-06): DRAFT → PLANNED → ACTIVE ⇄ PAUSED → COMPLETED | CANCELLED. */
export const campaignStates = defineStates({
  createIn: ['PLANNED'],
  initial: 'DRAFT',
  stamps: { ACTIVE: { at: 'launchedAt' } },
  transitions: {
    DRAFT: { plan: 'PLANNED', launch: 'ACTIVE', cancel: 'CANCELLED' },
    PLANNED: { launch: 'ACTIVE', revise: 'DRAFT', cancel: 'CANCELLED' },
    ACTIVE: { pause: 'PAUSED', complete: 'COMPLETED', cancel: 'CANCELLED' },
    PAUSED: { resume: 'ACTIVE', complete: 'COMPLETED', cancel: 'CANCELLED' },
    COMPLETED: {},
    CANCELLED: { reopen: 'DRAFT' },
  },
})
