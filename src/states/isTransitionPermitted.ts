import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'

import { relationId } from './relationId'
import type { TransitionPermission } from './types'

/** May the principal do the transition on this document? Transitions without a permission ask for update access alone. */
export const isTransitionPermitted = (args: {
  doc: Record<string, unknown>
  name: string
  permissions: Record<string, TransitionPermission>
  principal: Principal
}): boolean => {
  const permission = args.permissions[args.name]
  if (permission === undefined) return true
  if (typeof permission === 'function') return permission({ doc: args.doc, principal: args.principal })
  return can(args.principal, permission, relationId(args.doc.organization))
}
