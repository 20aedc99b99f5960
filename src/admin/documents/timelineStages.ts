import { humanize } from '@/src/admin/elements/humanize'

export type TimelineStage = { dates: string; name: string; owner?: string }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? new Date(value).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
    : undefined

/** The stages of a brief's `timeline`, a list or `{ stages }`; anything else gives none. */
export const timelineStages = (timeline: unknown): TimelineStage[] => {
  const list = isRecord(timeline) ? timeline.stages : timeline
  if (!Array.isArray(list)) return []
  return list.filter(isRecord).map((stage) => {
    const name = stage.name ?? stage.stage ?? stage.title
    const start = day(stage.start ?? stage.startDate ?? stage.startsAt)
    const end = day(stage.end ?? stage.endDate ?? stage.endsAt ?? stage.due ?? stage.dueDate)
    const { owner } = stage
    return {
      dates: start && end && start !== end ? `${start} – ${end}` : (end ?? start ?? ''),
      name: typeof name === 'string' ? name : 'Stage',
      ...(typeof owner === 'string' && { owner: humanize(owner) }),
    }
  })
}
