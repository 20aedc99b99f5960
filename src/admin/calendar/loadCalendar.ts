import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { findRows, type Row } from '@/src/admin/data/findRows'

import { zonedDayTime } from './zonedDayTime'

export type CalendarItem = { at: string; href: string; id: string; kind: string; state: string; time: string; title: string; tone: 'bad' | 'good' | 'info' | 'muted' }

const MOST = 500
const DAY_MS = 86_400_000
const WORDS: Record<string, string> = { ARCHIVE: 'Archive', PUBLISH: 'Publish', UNPUBLISH: 'Unpublish', UPDATE: 'Update' }
const TONES: Record<string, CalendarItem['tone']> = { CANCELLED: 'muted', EXECUTED: 'good', FAILED: 'bad', PUBLISHED: 'good', ROLLED_BACK: 'muted' }

/** What goes out, comes down or ends between two days, by day, of what the signed-in person may read. */
export const loadCalendar = async (req: PayloadRequest, { from, timeZone, until }: { from: string; timeZone: string; until: string }): Promise<Map<string, CalendarItem[]>> => {
  const admin = req.payload.config.routes.admin
  // A day more on either side: days begin at other instants elsewhere.
  const between = (field: string): Where => ({
    and: [{ [field]: { greater_than_equal: new Date(Date.parse(from) - DAY_MS).toISOString() } }, { [field]: { less_than: new Date(Date.parse(until) + 2 * DAY_MS).toISOString() } }],
  })
  const rows = (collection: string, where: Where, depth = 0) => findRows({ collection: collection as CollectionSlug, depth, limit: MOST, req, where })
  const schedules = await rows('publish-schedules', between('scheduledFor'), 1)
  const releases = await rows('content-releases', between('scheduledFor'))
  const expiring = await rows('content-entries', { and: [between('expiresAt'), { status: { equals: 'PUBLISHED' } }] })
  const item = (row: Row, collection: string, more: Omit<CalendarItem, 'href' | 'id' | 'time'>): CalendarItem => ({
    ...more,
    href: `${admin}/collections/${collection}/${row.id}`,
    id: `${collection} ${row.id}`,
    time: zonedDayTime(more.at, timeZone).time,
  })
  const items = [
    ...schedules.map((row) => item(row, 'publish-schedules', { at: String(row.scheduledFor), kind: WORDS[String(row.action)] ?? 'Change', state: String(row.status), title: titleOf(row.entry), tone: TONES[String(row.status)] ?? 'info' })),
    ...releases.map((row) => item(row, 'content-releases', { at: String(row.scheduledFor), kind: 'Release', state: String(row.status), title: String(row.name), tone: TONES[String(row.status)] ?? 'info' })),
    ...expiring.map((row) => item(row, 'content-entries', { at: String(row.expiresAt), kind: 'Ends', state: 'PENDING', title: String(row.title), tone: 'muted' })),
  ].sort((one, other) => one.at.localeCompare(other.at))
  const days = new Map<string, CalendarItem[]>()
  for (const one of items) {
    const { date } = zonedDayTime(one.at, timeZone)
    days.set(date, [...(days.get(date) ?? []), one])
  }
  return days
}

const titleOf = (entry: unknown): string => (typeof entry === 'object' && entry !== null && 'title' in entry ? String(entry.title) : 'An entry')
