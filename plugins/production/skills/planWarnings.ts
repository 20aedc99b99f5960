import type { CandidateScore, RequiredCompetency, Timeline } from './types'

/** What a producer must know about a plan, in full sentences; empty when all is well. */
export const planWarnings = (
  best: CandidateScore | undefined,
  required: RequiredCompetency[],
  timeline: Timeline,
  today: string,
): string[] => {
  const warnings: string[] = []
  if (!best) warnings.push('Nobody can be assigned: no active member of the team has capacity or competencies recorded.')
  if (best?.isOverCapacity) {
    warnings.push(`${best.candidate.name} already has ${best.candidate.openAssignments} of ${best.candidate.maxCapacity} places taken, and so has everybody else.`)
  }
  if (best && best.fit < 0.5 && required.length > 0) {
    warnings.push(`Nobody on the team fully knows ${required.map(({ name }) => name).join(' and ')}; consider help from outside.`)
  }
  if (timeline.deadline && timeline.deadline < today) warnings.push(`The deadline of ${timeline.deadline} has passed.`)
  else if (timeline.deadline && !timeline.isOnTime) {
    warnings.push(
      `The deadline of ${timeline.deadline} cannot be met by the usual workflow: ${timeline.workingDays} working days are needed, the plan ends on ${timeline.end}. Shorten stages, reduce what is delivered, or agree on a new date.`,
    )
  }
  return warnings
}
