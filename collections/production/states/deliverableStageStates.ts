import { defineStates } from '@/src/states/defineStates'

/** Seed 003's StageStatus (B003-043): BLOCKED until its prerequisites are done; rework only where the pipeline allows it (B003-042). */
export const deliverableStageStates = defineStates({
  createIn: ['NOT_STARTED'],
  initial: 'BLOCKED',
  stamps: { IN_PROGRESS: { at: 'startDate' }, APPROVED: { at: 'completedDate' }, DELIVERED: { at: 'completedDate' } },
  transitions: {
    BLOCKED: { unblock: 'NOT_STARTED', skip: 'SKIPPED' },
    NOT_STARTED: { start: 'IN_PROGRESS', block: 'BLOCKED', skip: 'SKIPPED' },
    IN_PROGRESS: { submit: 'IN_REVIEW', approve: 'APPROVED', block: 'BLOCKED', skip: 'SKIPPED' },
    IN_REVIEW: { approve: 'APPROVED', requestChanges: 'CHANGES_REQUESTED' },
    CHANGES_REQUESTED: { start: 'IN_PROGRESS', submit: 'IN_REVIEW' },
    APPROVED: { deliver: 'DELIVERED', rework: 'IN_PROGRESS' },
    DELIVERED: { rework: 'IN_PROGRESS' },
    SKIPPED: { restore: 'NOT_STARTED' },
  },
})
