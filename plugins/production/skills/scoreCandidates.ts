import { COMPETENCY_LEVELS } from '@/src/library/frontmatter/constants'

import type { Candidate, CandidateScore, RequiredCompetency, Timeline } from './types'

/** Parts of the score. Fit decides, freedom and fairness choose among those who fit. */
const WEIGHTS = { fairness: 15, fit: 55, free: 30 }
/** Somebody one level below what is asked can do it with help; this share of the proportion counts. */
const BELOW_LEVEL = 0.8

const rank = (level: string) => COMPETENCY_LEVELS.findIndex((one) => one === level) + 1
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

type Match = { has?: string; needs: RequiredCompetency; share: number }

const matchesOf = (candidate: Candidate, required: RequiredCompetency[]): Match[] =>
  required.map((needs) => {
    const own = candidate.competencies.find((competency) => same(competency.name, needs.name))
    if (!own) return { needs, share: 0 }
    const reached = rank(own.level) / rank(needs.level)
    return { has: own.level, needs, share: reached >= 1 ? 1 : reached * BELOW_LEVEL }
  })

const fitOf = (matches: Match[]): number => {
  const total = matches.reduce((sum, { needs }) => sum + needs.weight, 0)
  return total === 0 ? 1 : matches.reduce((sum, { needs, share }) => sum + needs.weight * share, 0) / total
}

const shareOff = (candidate: Candidate, timeline: Timeline): number => {
  const off = candidate.daysOff.filter((day) => day >= timeline.start && day <= timeline.end).length
  return Math.min(1, off / Math.max(1, timeline.workingDays))
}

const reasonsOf = (candidate: Candidate, matches: Match[], off: number): string[] => {
  const strong = matches.filter(({ share }) => share === 1).map(({ has, needs }) => `${needs.name} (${has?.toLowerCase()})`)
  const weak = matches.filter(({ share }) => share > 0 && share < 1).map(({ has, needs }) => `${needs.name} (${has?.toLowerCase()} instead of ${needs.level.toLowerCase()})`)
  const none = matches.filter(({ share }) => share === 0).map(({ needs }) => needs.name)
  return [
    ...(strong.length > 0 ? [`knows ${strong.join(' and ')}`] : []),
    ...(weak.length > 0 ? [`partly knows ${weak.join(' and ')}`] : []),
    ...(none.length > 0 ? [`does not have ${none.join(', ')}`] : []),
    `has ${candidate.openAssignments} of ${candidate.maxCapacity} places taken`,
    ...(off > 0 ? [`is away for ${Math.round(off * 100)} % of the time`] : []),
    candidate.recentAssignments === 0 ? 'got no other job in the last 30 days' : `got ${candidate.recentAssignments} jobs in the last 30 days`,
  ]
}

/**
 * Everybody who could do the job, best first: those with a free place before those without, then by score. Equal scores are ordered by
 * open assignments, then name, so that the same question always has the same answer.
 */
export const scoreCandidates = (candidates: Candidate[], required: RequiredCompetency[], timeline: Timeline): CandidateScore[] => {
  const most = Math.max(1, ...candidates.map(({ recentAssignments }) => recentAssignments))
  return candidates
    .map((candidate): CandidateScore => {
      const matches = matchesOf(candidate, required)
      const off = shareOff(candidate, timeline)
      const fit = fitOf(matches)
      const free = candidate.maxCapacity === 0 ? 0 : Math.max(0, 1 - candidate.openAssignments / candidate.maxCapacity) * (1 - off)
      const fairness = 1 - candidate.recentAssignments / most
      return {
        candidate,
        fairness,
        fit,
        free,
        isOverCapacity: candidate.openAssignments >= candidate.maxCapacity,
        reasons: reasonsOf(candidate, matches, off),
        score: Math.round(WEIGHTS.fit * fit + WEIGHTS.free * free + WEIGHTS.fairness * fairness),
      }
    })
    .sort(
      (a, b) =>
        Number(a.isOverCapacity) - Number(b.isOverCapacity) ||
        b.score - a.score ||
        a.candidate.openAssignments - b.candidate.openAssignments ||
        a.candidate.name.localeCompare(b.candidate.name),
    )
}
