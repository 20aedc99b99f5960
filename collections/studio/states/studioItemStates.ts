import { defineStates } from '@/src/states/defineStates'

/** DRAFT → READY → PUBLISHED → ARCHIVED. */
export const studioItemStates = defineStates({
  initial: 'DRAFT',
  transitions: {
    DRAFT: { finish: 'READY', archive: 'ARCHIVED' },
    READY: { publish: 'PUBLISHED', revise: 'DRAFT', archive: 'ARCHIVED' },
    PUBLISHED: { revise: 'DRAFT', archive: 'ARCHIVED' },
    ARCHIVED: { restore: 'DRAFT' },
  },
})
