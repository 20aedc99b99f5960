import type { AccessRule } from '@/src/access/types'

/**
 * Rows that only the engine writes: records of what happened are worth nothing when somebody can write them by hand, whatever their
 * role. An agent, which the engine runs, may add rows and never changes them.
 */
export const engineWritten: AccessRule = ({ action, principal }) =>
  action === 'read' || principal.kind === 'system' || (principal.kind === 'agent' && action === 'create')
