import { defineStates } from '@/src/states/defineStates'

/**
 * Intake (B003-082) and work on one line: PENDING → REVIEWING → ACCEPTED | REJECTED, ACCEPTED → IN_PROGRESS → COMPLETED,
 * or CONVERTED into a project (B003-093). ARCHIVED from anywhere.
 */
export const briefStates = defineStates({
  createIn: ['REVIEWING', 'ACCEPTED'],
  initial: 'PENDING',
  transitions: {
    PENDING: { review: 'REVIEWING', accept: 'ACCEPTED', reject: 'REJECTED', start: 'IN_PROGRESS', archive: 'ARCHIVED' },
    REVIEWING: { accept: 'ACCEPTED', reject: 'REJECTED', start: 'IN_PROGRESS', archive: 'ARCHIVED' },
    ACCEPTED: { start: 'IN_PROGRESS', convert: 'CONVERTED', reject: 'REJECTED', archive: 'ARCHIVED' },
    IN_PROGRESS: { complete: 'COMPLETED', convert: 'CONVERTED', archive: 'ARCHIVED' },
    COMPLETED: { reopen: 'IN_PROGRESS', archive: 'ARCHIVED' },
    REJECTED: { reopen: 'PENDING', archive: 'ARCHIVED' },
    CONVERTED: { archive: 'ARCHIVED' },
    ARCHIVED: { restore: 'PENDING' },
  },
  stamps: { COMPLETED: { at: 'completedAt' }, IN_PROGRESS: { at: 'startedAt' } },
})
