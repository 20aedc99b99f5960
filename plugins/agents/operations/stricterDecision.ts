import type { AutonomyDecision, AutonomyLevel } from '../types'

/** Strictest first. */
const LEVELS: readonly AutonomyLevel[] = ['off', 'suggest', 'auto_draft', 'auto_execute']

/** The stricter of two decisions; of equal ones the first. */
export const stricterDecision = (a: AutonomyDecision, b: AutonomyDecision): AutonomyDecision => (LEVELS.indexOf(b.level) < LEVELS.indexOf(a.level) ? b : a)
