/** A deliverable as the report sees it. Dates are ISO. */
export type ReportedDeliverable = {
  clientReviewedAt?: string
  createdAt: string
  deliveredAt?: string
  internalReviewedAt?: string
  qualityScore?: number
  revisionNumber: number
  status: string
  submittedAt?: string
  title: string
  type: string
}
export type HistoryRow = { at: string; deliverable: string; to: string }

export type ReportInput = {
  assets: { name: string; reason?: string }[]
  brief: { createdAt: string; deadline?: string; startedAt?: string; timeline?: { end: string; start: string; workingDays: number }; title: string }
  deliverables: ReportedDeliverable[]
  history: HistoryRow[]
  now: Date
}

/** Hours are rounded to one decimal, dates are `YYYY-MM-DD`; what was not recorded is undefined. */
export type ReportFigures = {
  assets: { name: string; reason?: string }[]
  deliverables: { qualityScore?: number; revisions: number; status: string; statusLabel: string; title: string; type: string }[]
  lessons: string[]
  quality: { average?: number; sentence: string }
  reviews: { clientHours?: number; internalHours?: number; revisions: number; sentence: string }
  summary: string
  timeline: {
    actualDays?: number
    actualEnd?: string
    actualStart?: string
    deadline?: string
    plannedDays?: number
    plannedEnd?: string
    plannedStart?: string
    sentence: string
  }
}

/** A report as it was written, before it is stored. */
export type WrittenReport = { content: string; figures: ReportFigures; name: string; skill: string; template: string }
