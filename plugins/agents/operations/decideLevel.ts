import type { AutonomyDecision, AutonomySource } from '../types'
import { stricterDecision } from './stricterDecision'

const limitsOf = ({ actionsToday, label, maxDailyActions, valueLimit }: AutonomySource, value: number): AutonomyDecision[] => [
  ...(valueLimit !== null && value > valueLimit
    ? [{ level: 'suggest' as const, reason: `the value ${value} is above ${valueLimit}, the limit of ${label}` }]
    : []),
  ...(maxDailyActions !== null && actionsToday >= maxDailyActions
    ? [{ level: 'suggest' as const, reason: `the limit of ${maxDailyActions} actions a day of ${label} is reached` }]
    : []),
]

/**
 * How far a skill may go by itself: the strictest of all that has something to say (X-24, B004-012). A daily limit that is reached and a value
 * above the threshold turn acting into suggesting, and never make anything freer (B004-013, B004-027). Nobody says anything: it executes.
 */
export const decideLevel = (sources: AutonomySource[], value: number): AutonomyDecision =>
  sources
    .flatMap((source) => [...(source.level ? [{ level: source.level, reason: source.label }] : []), ...limitsOf(source, value)])
    .reduce(stricterDecision, { level: 'auto_execute', reason: 'nothing restricts it' })
