import type { FieldAccess } from 'payload'

import { principalOf } from '@/src/access/principalOf'

import { TransitionForbidden } from './errors'
import { isTransitionPermitted } from './isTransitionPermitted'
import type { StateMachine } from './types'

type Fields = Record<string, unknown>

/**
 * Field access of a state: Payload asks it only where access is not overridden, once per written document, so that REST, GraphQL,
 * bulk and Local API writes are all held to the permission of their transition. It answers true for whatever is no
 * change of state (the guard refuses illegal ones), and throws rather than dropping the value silently.
 */
export const permitTransition =
  ({ name: field, ...machine }: { name: string } & Omit<StateMachine, 'field'>): FieldAccess =>
  async ({ data, doc, req }) => {
    const from = (doc as Fields | undefined)?.[field]
    const to = (data as Fields | undefined)?.[field]
    if (typeof from !== 'string' || typeof to !== 'string' || from === to || req.context?.isRestoringVersion) return true
    const names = Object.entries(machine.transitions[from] ?? {}).filter(([, target]) => target === to)
    if (names.length === 0) return true
    const principal = await principalOf(req)
    const before = doc as Fields
    if (names.some(([name]) => isTransitionPermitted({ doc: before, name, permissions: machine.permissions, principal }))) return true
    throw new TransitionForbidden({ field, from, to, transition: names.map(([name]) => name).join(', ') })
  }
