import { TimeInvalid } from '../errors'

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?$/
const MINUTE_MS = 60_000

const partsOf = (instant: number, timezone: string): number => {
  const format = new Intl.DateTimeFormat('en-US', {
    calendar: 'gregory', day: 'numeric', hour: 'numeric', hourCycle: 'h23', minute: 'numeric', month: 'numeric', second: 'numeric', timeZone: timezone, year: 'numeric',
  })
  const found = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(found.year ?? 0, (found.month ?? 1) - 1, found.day, found.hour, found.minute, found.second)
}

/** What is to be added to UTC at this instant to get the local time, in ms. */
const offsetAt = (instant: number, timezone: string): number => partsOf(instant, timezone) - Math.floor(instant / 1000) * 1000

/**
 * The instant at which a clock in the time zone shows `local`. A time that daylight saving skips is the moment right after the gap; of one that comes
 * twice the first is meant.
 * @throws PUBLISHING_TIME_INVALID
 */
export const zonedInstant = (local: string, timezone: string): Date => {
  const [, ...parts] = LOCAL.exec(local.trim()) ?? []
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0))
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const isReal = parts.length > 0 && new Date(wall).toISOString().slice(0, 16) === `${parts[0]}-${parts[1]}-${parts[2]}T${parts[3]}:${parts[4]}`
  if (!isReal) throw new TimeInvalid({ given: local, reason: 'it is no date and time such as 2027-03-28T09:00' })
  try {
    const offsets = [wall - 24 * 60 * MINUTE_MS, wall + 24 * 60 * MINUTE_MS].map((instant) => offsetAt(instant, timezone))
    const exact = offsets.map((offset) => wall - offset).filter((instant) => partsOf(instant, timezone) === wall)
    return exact.length ? new Date(Math.min(...exact)) : new Date(afterGap(wall, offsets, timezone))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new TimeInvalid({ given: timezone, reason: 'there is no such time zone; use an IANA name such as Europe/Berlin' }, { cause: error })
  }
}

/** The first whole minute whose local time is after the skipped one. */
const afterGap = (wall: number, offsets: number[], timezone: string): number => {
  let [low = 0, high = 0] = [Math.min(...offsets.map((offset) => wall - offset)) - MINUTE_MS, Math.max(...offsets.map((offset) => wall - offset)) + MINUTE_MS]
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS
    if (partsOf(middle, timezone) > wall) high = middle
    else low = middle
  }
  return high
}
