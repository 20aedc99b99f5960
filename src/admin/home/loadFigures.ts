import type { PayloadRequest } from 'payload'

import { readableOrganizations } from '@/src/admin/data/readableOrganizations'
import { findRows } from '@/src/admin/data/findRows'
import { sql } from '@/src/db/sql'

import type { Figure } from './types'

const DAYS = 14
const DAY_MS = 86_400_000
const SCORES = 20

type DayCount = { day: string; done: number; ended: number; total: number }

const dayOf = (date: Date) => date.toISOString().slice(0, 10)
const lastDays = (now: Date) => Array.from({ length: DAYS }, (_, index) => dayOf(new Date(now.getTime() - (DAYS - 1 - index) * DAY_MS)))
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Rows created per day (UTC) within the organizations that the person may read; `ended` counts those no longer at work, `done` those that are COMPLETED. */
const countByDay = async (req: PayloadRequest, resource: 'agent-invocation' | 'brief', now: Date): Promise<DayCount[]> => {
  const slug = `${resource}s`
  if (!(slug in req.payload.collections)) return []
  const organizations = await readableOrganizations(req, `${resource}:read`)
  if (organizations !== 'all' && organizations.length === 0) return []
  const table = slug.replaceAll('-', '_')
  const scope = organizations === 'all' ? '' : 'and organization_id = any($2)'
  const since = `${lastDays(now)[0]}T00:00:00Z`
  return sql(req)<DayCount>(
    `select to_char(created_at at time zone 'utc', 'YYYY-MM-DD') as day, count(*)::int as total,
            count(*) filter (where status::text not in ('PENDING', 'RUNNING'))::int as ended, count(*) filter (where status::text = 'COMPLETED')::int as done
       from "${table}" where created_at >= $1 ${scope} group by 1`,
    organizations === 'all' ? [since] : [since, organizations],
  )
}

const spread = (now: Date, counts: readonly DayCount[]) => {
  const byDay = new Map(counts.map((count) => [count.day, count]))
  return lastDays(now).map((day) => byDay.get(day) ?? { day, done: 0, ended: 0, total: 0 })
}

const runFigures = (now: Date, counts: readonly DayCount[]): Figure[] => {
  const days = spread(now, counts)
  const total = sum(days.map((day) => day.total))
  const done = sum(days.map((day) => day.done))
  const ended = sum(days.map((day) => day.ended))
  const today = days.at(-1)?.total ?? 0
  return [
    { hint: total === 0 ? 'None in 14 days' : `${today} today`, label: 'Agent runs', value: String(total), values: days.map((day) => day.total), variant: 'bars' },
    {
      hint: ended === 0 ? 'Shown after the first run' : `${ended - done} of ${ended} not completed`,
      label: 'Completed runs',
      value: ended === 0 ? '–' : `${Math.round((done / ended) * 100)} %`,
      values: days.map((day) => (day.ended === 0 ? null : (day.done / day.ended) * 100)),
      variant: 'line',
    },
  ]
}

const briefFigure = (now: Date, counts: readonly DayCount[]): Figure => {
  const days = spread(now, counts).map((day) => day.total)
  const week = sum(days.slice(-7))
  return { hint: `${week} in the last 7 days`, label: 'Briefs in', value: String(sum(days)), values: days, variant: 'bars' }
}

const qualityFigure = async (req: PayloadRequest): Promise<Figure> => {
  const rows = await findRows({
    collection: 'deliverables',
    limit: SCORES,
    req,
    select: { qualityScore: true },
    where: { qualityScore: { exists: true } },
  })
  const scores = rows.flatMap(({ qualityScore }) => (typeof qualityScore === 'number' ? [qualityScore] : [])).reverse()
  return {
    hint: scores.length === 0 ? 'Shown after the first check' : scores.length === 1 ? 'One scored deliverable' : `Last ${scores.length} scored deliverables`,
    label: 'Quality score',
    value: scores.length === 0 ? '–' : String(Math.round(sum(scores) / scores.length)),
    values: scores,
    variant: 'line',
  }
}

/** Four figures, counted in the database, none of which reads more than two weeks or twenty rows. */
export const loadFigures = async (req: PayloadRequest, now: Date): Promise<Figure[]> => {
  const [runs, briefs, quality] = await Promise.all([
    countByDay(req, 'agent-invocation', now),
    countByDay(req, 'brief', now),
    qualityFigure(req),
  ])
  return [...runFigures(now, runs), briefFigure(now, briefs), quality]
}
