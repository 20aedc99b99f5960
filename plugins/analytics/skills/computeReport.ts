import { reviewHours } from './reviewHours'
import type { ReportFigures, ReportInput } from './types'
import { workingDaysOf } from './workingDaysOf'

const day = (date?: string) => date?.slice(0, 10)
/** The distance of two days is counted from the day after the first, which may be a Saturday. */
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
const labelOf = (status: string) => status.toLowerCase().replaceAll('_', ' ')
const last = (dates: (string | undefined)[]) => dates.filter((date) => date !== undefined).sort().at(-1)

const timelineOf = ({ brief, deliverables }: ReportInput): ReportFigures['timeline'] => {
  const isDone = deliverables.length > 0 && deliverables.every(({ status }) => status === 'DELIVERED' || status === 'ARCHIVED')
  const actualStart = day(brief.startedAt ?? deliverables.map(({ createdAt }) => createdAt).sort()[0])
  const actualEnd = isDone ? day(last(deliverables.map(({ deliveredAt }) => deliveredAt))) : undefined
  const planned = brief.timeline
  const deadline = day(brief.deadline)
  const goal = deadline ?? planned?.end
  const actualDays = actualStart && actualEnd ? workingDaysOf(actualStart, actualEnd) : undefined
  const sentence = !actualEnd
    ? `${plural(deliverables.filter(({ status }) => status !== 'DELIVERED' && status !== 'ARCHIVED').length, 'deliverable')} still to be delivered.`
    : !goal
      ? `Everything was delivered on ${actualEnd}; no date had been agreed.`
      : actualEnd <= goal
        ? `Everything was delivered on ${actualEnd}, ${actualEnd === goal ? 'on the day' : `${plural(workingDaysOf(dayAfter(actualEnd), goal), 'working day')} before the date`} that was ${deadline ? 'agreed' : 'planned'}.`
        : `Delivery was on ${actualEnd}, ${plural(Math.max(1, workingDaysOf(dayAfter(goal), actualEnd)), 'working day')} after ${goal}.`
  return {
    ...(actualDays === undefined ? {} : { actualDays }),
    ...(actualEnd ? { actualEnd } : {}),
    ...(actualStart ? { actualStart } : {}),
    ...(deadline ? { deadline } : {}),
    ...(planned ? { plannedDays: planned.workingDays, plannedEnd: planned.end, plannedStart: planned.start } : {}),
    sentence,
  }
}

const qualityOf = ({ deliverables }: ReportInput): ReportFigures['quality'] => {
  const scores = deliverables.flatMap(({ qualityScore }) => (qualityScore === undefined ? [] : [qualityScore]))
  if (scores.length === 0) return { sentence: 'No quality was measured.' }
  const average = Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length)
  return {
    average,
    sentence: scores.length === 1 ? `The checklist gave ${average} of 100 points.` : `The checklists gave ${average} of 100 points on average, ${Math.min(...scores)} at the lowest.`,
  }
}

const reviewsOf = ({ deliverables, history }: ReportInput): ReportFigures['reviews'] => {
  const revisions = deliverables.reduce((sum, { revisionNumber }) => sum + revisionNumber, 0)
  const internal = history.filter(({ to }) => to === 'REVISION_NEEDED').length
  const internalHours = reviewHours(history, 'INTERNAL_REVIEW')
  const clientHours = reviewHours(history, 'CLIENT_REVIEW')
  const inside = internal === 0 ? 'internal review asked for none' : `internal review asked for ${plural(internal, 'round')}`
  return {
    ...(clientHours === undefined ? {} : { clientHours }),
    ...(internalHours === undefined ? {} : { internalHours }),
    revisions,
    sentence: revisions === 0 ? `The client asked for no changes; ${inside}.` : `The client asked for ${plural(revisions, 'round')} of changes; ${inside}.`,
  }
}

const lessonsOf = (timeline: ReportFigures['timeline'], reviews: ReportFigures['reviews'], quality: ReportFigures['quality']): string[] => {
  const { actualDays, plannedDays } = timeline
  const lessons = [
    ...(actualDays && plannedDays && actualDays > plannedDays * 1.25
      ? [`It took ${actualDays} working days where the workflow plans ${plannedDays}; check its estimates or what held the job up.`]
      : []),
    ...(actualDays && plannedDays && actualDays < plannedDays * 0.6
      ? [`It took ${actualDays} of the ${plannedDays} planned working days; the workflow may be planned too wide for jobs like this.`]
      : []),
    ...(reviews.clientHours !== undefined && reviews.internalHours !== undefined && reviews.clientHours > reviews.internalHours * 3 && reviews.clientHours > 24
      ? [`The client's review took ${reviews.clientHours} hours, much longer than ours; agree on an answer date when sending.`]
      : []),
    ...(reviews.revisions >= 2 ? [`${plural(reviews.revisions, 'round')} of changes: compare the brief with what was asked for in the reviews.`] : []),
    ...(quality.average !== undefined && quality.average < 80 ? ['Work reached review below 80 points; run the checklist before submitting.'] : []),
  ]
  return lessons.length > 0 ? lessons : ['It went as planned; nothing stands out.']
}

/** The figures of one job, from its records alone. */
export const computeReport = (input: ReportInput): ReportFigures => {
  const timeline = timelineOf(input)
  const quality = qualityOf(input)
  const reviews = reviewsOf(input)
  const delivered = input.deliverables.filter(({ status }) => status === 'DELIVERED' || status === 'ARCHIVED').length
  return {
    assets: input.assets,
    deliverables: input.deliverables.map(({ qualityScore, revisionNumber, status, title, type }) => ({
      ...(qualityScore === undefined ? {} : { qualityScore }),
      revisions: revisionNumber,
      status,
      statusLabel: labelOf(status),
      title,
      type: labelOf(type),
    })),
    lessons: lessonsOf(timeline, reviews, quality),
    quality,
    reviews,
    summary: `${delivered} of ${plural(input.deliverables.length, 'deliverable')} delivered. ${timeline.sentence}`,
    timeline,
  }
}
