import { sentenceCase } from './sentenceCase'
import type { StateMachine } from './types'

/** The label of a state or a transition. */
export const labelOf = (machine: StateMachine, name: string): string => machine.labels[name] ?? sentenceCase(name)
