import { defineStates } from '@/src/states/defineStates'

/** PENDING → PROCESSING → COMPLETED | FAILED; a failed one can be made again. */
export const assetRenditionStates = defineStates({
  initial: 'PENDING',
  transitions: {
    PENDING: { start: 'PROCESSING', fail: 'FAILED' },
    PROCESSING: { complete: 'COMPLETED', fail: 'FAILED' },
    COMPLETED: { redo: 'PENDING' },
    FAILED: { redo: 'PENDING' },
  },
})
