import { describe, expect, it } from 'vitest'

import { cronProblem } from './cronProblem'
import { dueMinute } from './dueMinute'
import { nextRun } from './nextRun'

const next = (cron: string, timezone: string, after: string) => nextRun(cron, timezone, new Date(after))?.toISOString()

describe('nextRun', () => {
  it('is after the given time, never at it', () => {
    expect(next('0 9 * * *', 'UTC', '2026-03-01T09:00:00Z')).toBe('2026-03-02T09:00:00.000Z')
  })

  it('keeps the wall-clock time of a zone when daylight saving begins and ends', () => {
    expect(next('0 9 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toBe('2026-03-29T07:00:00.000Z')
    expect(next('0 9 * * *', 'Europe/Berlin', '2026-03-27T12:00:00Z')).toBe('2026-03-28T08:00:00.000Z')
    expect(next('0 9 * * *', 'America/New_York', '2026-11-01T00:00:00Z')).toBe('2026-11-01T14:00:00.000Z')
  })

  it('runs a skipped wall-clock time right after the gap, on the same day', () => {
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:30:00.000Z')
  })

  it('runs a repeated wall-clock time once', () => {
    const first = nextRun('30 2 * * *', 'Europe/Berlin', new Date('2026-10-24T12:00:00Z'))
    expect(first?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(nextRun('30 2 * * *', 'Europe/Berlin', first ?? new Date())?.toISOString()).toBe('2026-10-26T01:30:00.000Z')
  })

  it('is null when a schedule never comes', () => {
    expect(nextRun('0 0 30 2 *', 'UTC', new Date('2026-01-01T00:00:00Z'))).toBeNull()
  })

  it('refuses what is no schedule, naming it', () => {
    expect(cronProblem('0 9 * * *', 'Europe/Berlin')).toBeNull()
    expect(cronProblem('61 * * * *')).toContain("'61 * * * *'")
    expect(cronProblem('* * * * * *')).toContain('is not a schedule')
    expect(cronProblem('0 9 * * *', 'Mars/Olympus')).toContain("'Mars/Olympus'")
  })
})

describe('dueMinute', () => {
  const at = (cron: string, since: string, now: string) => dueMinute(cron, new Date(since), new Date(now))?.toISOString() ?? null

  it('is the present minute when the schedule is due now', () => {
    expect(at('* * * * *', '2026-05-01T10:03:00Z', '2026-05-01T10:04:12.345Z')).toBe('2026-05-01T10:04:00.000Z')
  })

  it('is the latest missed minute after a pause', () => {
    expect(at('*/15 * * * *', '2026-05-01T09:00:00Z', '2026-05-01T10:04:12Z')).toBe('2026-05-01T10:00:00.000Z')
    expect(at('17 3 * * *', '2026-04-30T10:04:00Z', '2026-05-01T10:04:12Z')).toBe('2026-05-01T03:17:00.000Z')
  })

  it('is null when nothing was due since the last look', () => {
    expect(at('17 3 * * *', '2026-05-01T10:03:00Z', '2026-05-01T10:04:12Z')).toBeNull()
    expect(at('* * * * *', '2026-05-01T10:04:00Z', '2026-05-01T10:04:30Z')).toBeNull()
  })
})
