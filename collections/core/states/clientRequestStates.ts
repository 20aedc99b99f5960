import { defineStates } from '@/src/states/defineStates'

/** RECEIVED → PROCESSED (a brief was made of it) | REJECTED; both can be taken up again. */
export const clientRequestStates = defineStates({
  initial: 'RECEIVED',
  transitions: {
    RECEIVED: { process: 'PROCESSED', reject: 'REJECTED' },
    PROCESSED: { reopen: 'RECEIVED' },
    REJECTED: { reopen: 'RECEIVED' },
  },
})
