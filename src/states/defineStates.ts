import type { SelectField } from 'payload'

import { permitTransition } from './permitTransition'
import { sentenceCase } from './sentenceCase'
import type { Stamp, StateMachine, TransitionGuard, TransitionHistory, TransitionPermission } from './types'

type StatesOptions<State extends string> = {
  /** Transitions the admin asks about before it sends them, because they cannot be taken back. */
  confirm?: readonly string[]
  /** States a document may be created in besides `initial`. */
  createIn?: readonly NoInfer<State>[]
  /** Name of the column's enum; needed when the field is called `status` in a collection with drafts. */
  enumName?: string
  /** Name of the select field. @default 'status' */
  field?: string
  history?: TransitionHistory
  initial: NoInfer<State>
  /** Labels of states and transitions; the others are made from their names. */
  labels?: Record<string, string>
  /** Who may do a transition; checked wherever access is not overridden. Transitions without one need update access only. */
  permissions?: Record<string, TransitionPermission>
  /** What must hold before a transition, also when access is overridden. */
  requires?: Record<string, TransitionGuard>
  /** Fields set on entering a state. The collection declares the fields; the machine alone writes them. */
  stamps?: { [Name in NoInfer<State>]?: Stamp }
  /** Every state with its transitions, in the order people see them; a terminal state has `{}`. */
  transitions: Record<State, Record<string, NoInfer<State>>>
  admin?: SelectField['admin']
}

/**
 * One lifecycle: `fields: [machine.field]` and `custom: { states: [machine] }` in a collection; `statesPlugin` does the rest.
 * Throws when a permission, guard, stamp or confirmation names a state or transition that does not exist.
 */
export const defineStates = <const State extends string>(options: StatesOptions<State>): StateMachine => {
  const { confirm = [], field = 'status', labels = {}, permissions = {}, requires = {}, transitions } = options
  const states: string[] = Object.keys(transitions)
  const known = new Set<string>(Object.values<Record<string, string>>(transitions).flatMap((moves) => Object.keys(moves)))
  for (const name of [...confirm, ...Object.keys(permissions), ...Object.keys(requires)]) {
    if (!known.has(name)) throw new Error(`states of '${field}': there is no transition '${name}'; known are ${[...known].join(', ')}`)
  }
  for (const state of [options.initial, ...(options.createIn ?? []), ...Object.keys(options.stamps ?? {})]) {
    if (!states.includes(state)) throw new Error(`states of '${field}': there is no state '${state}'; known are ${states.join(', ')}`)
  }
  const machine: Omit<StateMachine, 'field'> = {
    confirm,
    createIn: [options.initial, ...(options.createIn ?? [])],
    history: options.history,
    initial: options.initial,
    labels,
    permissions,
    requires,
    stamps: { ...options.stamps } as Record<string, Stamp>,
    transitions,
  }
  return {
    ...machine,
    field: {
      name: field,
      type: 'select',
      access: { update: permitTransition({ ...machine, name: field }) },
      admin: {
        disableBulkEdit: true,
        position: 'sidebar',
        ...options.admin,
        components: { Field: '@/src/admin/states/StateField#StateField', ...options.admin?.components },
      },
      defaultValue: options.initial,
      enumName: options.enumName,
      hooks: { beforeDuplicate: [() => options.initial] },
      index: true,
      options: states.map((state) => ({ label: labels[state] ?? sentenceCase(state), value: state })),
      required: true,
    },
  }
}
