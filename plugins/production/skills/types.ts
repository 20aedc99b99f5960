import type { Checklist, WorkflowStage } from '@/src/library/frontmatter/types'

import type { COMPETENCY_LEVELS } from '@/src/library/frontmatter/constants'

export type CompetencyLevel = (typeof COMPETENCY_LEVELS)[number]
export type RequiredCompetency = WorkflowStage['requiredCompetencies'][number]

/** Dates are `YYYY-MM-DD`; both ends belong to the stage. */
export type PlannedStage = { days: number; end: string; name: string; owner: WorkflowStage['owner']; start: string }
export type Timeline = {
  deadline?: string
  end: string
  isOnTime?: boolean
  stages: PlannedStage[]
  start: string
  /** Sum of the stages' working days. */
  workingDays: number
}

/** Somebody who could do a job. `recentAssignments` are those of the last 30 days, `daysOff` are `YYYY-MM-DD`. */
export type Candidate = {
  competencies: { level: CompetencyLevel; name: string }[]
  daysOff: string[]
  id: string
  maxCapacity: number
  name: string
  openAssignments: number
  recentAssignments: number
}
export type CandidateScore = {
  candidate: Candidate
  /** 0–1 each. */
  fairness: number
  fit: number
  free: number
  isOverCapacity: boolean
  /** Clauses a person understands, best first. */
  reasons: string[]
  /** 0–100. */
  score: number
}

/** One line of a checklist. `check` is `person` when a human has to look. */
export type ChecklistItem = { check: string; params: Record<string, string>; section: string; text: string; weight: number }

export type CheckOutcome = { reason: string; result: 'failed' | 'not-applicable' | 'partly' | 'passed' | 'person'; share?: number; suggestion?: string }
export type CheckResult = CheckOutcome & { check: string; points: number; section: string; text: string; weight: number }

/** What was measured of a picture. Luma is 0–255, shares are 0–1. */
export type ImageMeasures = {
  bytes: number
  /** Standard deviation of luma. */
  contrast: number
  /** Shares of pixels at or next to black and white. */
  darkShare: number
  brightShare: number
  format: string
  height: number
  meanLuma: number
  /** Opaque sRGB pixels of a small copy, 3 bytes each. */
  pixels: Uint8Array
  /** Variance of the Laplacian of a copy of at most 1024 px; below 60 looks soft. */
  sharpness: number
  space: string
  width: number
}

/** What the checks look at. */
export type Specimen = {
  altText?: string
  brandColors: { hex: string; name: string }[]
  description?: string
  file?: { bytes: number; format: string; name: string }
  forbiddenWords: string[]
  image?: ImageMeasures
  text: string
  title: string
}

export type CheckFunction = (specimen: Specimen, params: Record<string, string>) => CheckOutcome
export type QualityResult = { checks: CheckResult[]; measuredShare: number; passScore: Checklist['passScore']; score: null | number; suggestions: string[] }
