import { defineStates } from '@/src/states/defineStates'

/** active → closed | archived | spam, and back. */
export const conversationStates = defineStates({
  initial: 'active',
  transitions: {
    active: { close: 'closed', archive: 'archived', markSpam: 'spam' },
    closed: { reopen: 'active', archive: 'archived' },
    archived: { reopen: 'active' },
    spam: { reopen: 'active' },
  },
})
