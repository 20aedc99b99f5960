import { defineStates } from '@/src/states/defineStates'

/** Seed 004's lead_status; prospects of seed 002 come in as new_opportunities … closed_lost. */
export const leadStates = defineStates({
  createIn: ['active'],
  initial: 'new_opportunities',
  transitions: {
    new_opportunities: { engage: 'active', pause: 'on_ice', lose: 'closed_lost', disqualify: 'closed_unqualified' },
    active: {
      sendProposal: 'proposal_sent',
      pause: 'on_ice',
      win: 'closed_won',
      lose: 'closed_lost',
      disqualify: 'closed_unqualified',
    },
    proposal_sent: { win: 'closed_won', lose: 'closed_lost', negotiate: 'active', pause: 'on_ice' },
    on_ice: { resume: 'active', lose: 'closed_lost', disqualify: 'closed_unqualified' },
    closed_won: {},
    closed_lost: { reopen: 'active' },
    closed_unqualified: { reopen: 'new_opportunities' },
  },
})
