import type { Principal } from '@/src/access/types'
import { defineStates } from '@/src/states/defineStates'

/** Approving means applying: `POST /api/agent-pending-actions/:id/approve` does both, a bare change of state is the engine's own. */
const byTheEngine = ({ principal }: { principal: Principal }): boolean => principal.kind === 'system'

/** A proposal waits for a person: pending → approved | rejected | expired. */
export const agentPendingActionStates = defineStates({
  initial: 'pending',
  permissions: { approve: byTheEngine, expire: byTheEngine, reject: byTheEngine },
  transitions: {
    pending: { approve: 'approved', reject: 'rejected', expire: 'expired' },
    approved: {},
    rejected: {},
    expired: {},
  },
  stamps: { approved: { at: 'reviewedAt', by: 'reviewedBy' }, rejected: { at: 'reviewedAt', by: 'reviewedBy' } },
})
