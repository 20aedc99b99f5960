import { defineStates } from '@/src/states/defineStates'

/** pending → approved → reimbursed, or rejected (seed 002). */
export const expenseStates = defineStates({
  initial: 'pending',
  stamps: { approved: { at: 'approvedAt', by: 'approvedBy' } },
  transitions: {
    pending: { approve: 'approved', reject: 'rejected' },
    approved: { reimburse: 'reimbursed' },
    rejected: { resubmit: 'pending' },
    reimbursed: {},
  },
})
