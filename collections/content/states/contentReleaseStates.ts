import { defineStates } from '@/src/states/defineStates'

/** A release: put together, published as one, and taken back as one. */
export const contentReleaseStates = defineStates({
  initial: 'OPEN',
  permissions: { publish: ({ principal }) => principal.kind === 'system', rollBack: ({ principal }) => principal.kind === 'system', schedule: 'content-entry:publish' },
  stamps: { PUBLISHED: { at: 'publishedAt' }, ROLLED_BACK: { at: 'rolledBackAt' } },
  transitions: {
    OPEN: { schedule: 'SCHEDULED', publish: 'PUBLISHED' },
    SCHEDULED: { publish: 'PUBLISHED', unschedule: 'OPEN', fail: 'FAILED' },
    FAILED: { reopen: 'OPEN', publish: 'PUBLISHED' },
    PUBLISHED: { rollBack: 'ROLLED_BACK' },
    ROLLED_BACK: { reopen: 'OPEN' },
  },
})
