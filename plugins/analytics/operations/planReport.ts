import { ValidationError, type PayloadRequest } from 'payload'

import { cronProblem } from '@/src/clock/cronProblem'
import { nextRun } from '@/src/clock/nextRun'

type Fields = Record<string, unknown>

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)

/** The next time of a report whose schedule or time zone was said anew; none without a schedule. @throws ValidationError for a schedule that is none */
export const planReport = ({ data, now, original, req }: { data: Fields; now: Date; original?: Fields; req: PayloadRequest }): Fields => {
  const [schedule, timezone] = [text('schedule' in data ? data.schedule : original?.schedule), text('timezone' in data ? data.timezone : original?.timezone) ?? 'UTC']
  if (original && schedule === text(original.schedule) && timezone === (text(original.timezone) ?? 'UTC')) return data
  if (!schedule) return { ...data, nextGeneratedAt: null }
  const problem = cronProblem(schedule, timezone)
  if (problem) throw new ValidationError({ collection: 'analytics-reports', errors: [{ message: problem, path: 'schedule' }], req }, req.t)
  return { ...data, nextGeneratedAt: nextRun(schedule, timezone, now)?.toISOString() ?? null }
}
