import { defineStates } from '@/src/states/defineStates'

/** IDEA → ACCEPTED → USED, or REJECTED. */
export const topicIdeaStates = defineStates({
  initial: 'IDEA',
  transitions: {
    IDEA: { accept: 'ACCEPTED', reject: 'REJECTED' },
    ACCEPTED: { use: 'USED', reject: 'REJECTED' },
    USED: {},
    REJECTED: { reopen: 'IDEA' },
  },
})
