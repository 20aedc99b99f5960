import { defineStates } from '@/src/states/defineStates'

/** Seed 002's status: draft → active ⇄ paused → archived. `isActive` of seed 001 and `isEnabled` of seed 003 are active. */
export const automationRuleStates = defineStates({
  createIn: ['draft'],
  initial: 'active',
  transitions: {
    draft: { activate: 'active', archive: 'archived' },
    active: { pause: 'paused', archive: 'archived' },
    paused: { resume: 'active', archive: 'archived' },
    archived: { restore: 'draft' },
  },
})
