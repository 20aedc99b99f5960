import { defineStates } from '@/src/states/defineStates'

/** draft → sent → paid; overdue after the due date; cancelled (seed 002). */
export const invoiceStates = defineStates({
  initial: 'draft',
  stamps: { sent: { at: 'sentAt' }, paid: { at: 'paidAt' } },
  transitions: {
    draft: { send: 'sent', cancel: 'cancelled' },
    sent: { pay: 'paid', expire: 'overdue', cancel: 'cancelled' },
    overdue: { pay: 'paid', cancel: 'cancelled' },
    paid: {},
    cancelled: {},
  },
})
