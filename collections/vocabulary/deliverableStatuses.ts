/** Life of a deliverable (B000-092). */
export const deliverableStatuses = [
  'DRAFT', 'IN_PROGRESS', 'INTERNAL_REVIEW', 'REVISION_NEEDED', 'READY_FOR_CLIENT', 'CLIENT_REVIEW', 'CLIENT_REVISION', 'APPROVED', 'DELIVERED', 'ARCHIVED',
] as const
