/** One review track of a deliverable (B000-093). */
export const reviewStatuses = ['PENDING', 'IN_PROGRESS', 'APPROVED', 'REJECTED', 'REVISION_REQUESTED'] as const
