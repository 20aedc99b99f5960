import { defineStates } from '@/src/states/defineStates'

/**
 * Seed 003's ProjectStatus (B003-048), with seed 002's planning → PIPELINE and in_progress → ACTIVE.
 * PIPELINE → ACTIVE ⇄ ON_HOLD → COMPLETED | CANCELED → ARCHIVED; finished work can be reopened.
 */
export const projectStates = defineStates({
  createIn: ['PIPELINE'],
  initial: 'ACTIVE',
  transitions: {
    PIPELINE: { activate: 'ACTIVE', cancel: 'CANCELED' },
    ACTIVE: { hold: 'ON_HOLD', complete: 'COMPLETED', cancel: 'CANCELED' },
    ON_HOLD: { resume: 'ACTIVE', cancel: 'CANCELED' },
    COMPLETED: { reopen: 'ACTIVE', archive: 'ARCHIVED' },
    CANCELED: { reopen: 'ACTIVE', archive: 'ARCHIVED' },
    ARCHIVED: { restore: 'ACTIVE' },
  },
  stamps: { COMPLETED: { at: 'actualEndDate' } },
})
