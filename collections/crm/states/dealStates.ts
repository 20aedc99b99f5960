import { defineStates } from '@/src/states/defineStates'

/** OPEN → WON | LOST; both can be reopened. */
export const dealStates = defineStates({
  initial: 'OPEN',
  stamps: { WON: { at: 'actualCloseDate' }, LOST: { at: 'actualCloseDate' } },
  transitions: {
    OPEN: { win: 'WON', lose: 'LOST' },
    WON: { reopen: 'OPEN' },
    LOST: { reopen: 'OPEN' },
  },
})
