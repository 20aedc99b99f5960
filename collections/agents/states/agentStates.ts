import { defineStates } from '@/src/states/defineStates'

/** draft → active ⇄ paused → archived (seed 002). */
export const agentStates = defineStates({
  createIn: ['active'],
  initial: 'draft',
  transitions: {
    draft: { activate: 'active', archive: 'archived' },
    active: { pause: 'paused', archive: 'archived' },
    paused: { resume: 'active', archive: 'archived' },
    archived: { restore: 'draft' },
  },
})
