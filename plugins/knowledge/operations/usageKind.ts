import type { Principal } from '@/src/access/types'

export type UsageKind = 'AGENT_CONTEXT' | 'AGENT_RETRIEVAL' | 'API_FETCH' | 'USER_REFERENCE'

/** How a use is called in the log, and by whom it was (B000-021). Undefined for the engine itself and for nobody. */
export const usageKind = (principal: Principal, forAgents: UsageKind): undefined | { by: string; kind: UsageKind } => {
  switch (principal.kind) {
    case 'agent':
      return { by: principal.id, kind: forAgents }
    case 'api-key':
      return { by: principal.id, kind: 'API_FETCH' }
    case 'client-user':
    case 'user':
      return { by: principal.id, kind: 'USER_REFERENCE' }
    default:
      return undefined
  }
}
