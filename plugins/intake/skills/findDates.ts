/** One date found in a text. `date` is `YYYY-MM-DD`, `index` its place in the text. */
export type FoundDate = { date: string; index: number; length: number; text: string }

type Found = { date: Date; match: RegExpMatchArray }

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const DAY_MS = 86_400_000

const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|').replace('sep(?:tember)?', 'sept?(?:ember)?')})\\.?`
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day))
const isReal = (date: Date, month: number, day: number) => date.getUTCMonth() === month && date.getUTCDate() === day
const monthIndex = (name: string) => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)))
const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year))
const today = (now: Date) => utc(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
const plusDays = (date: Date, days: number) => new Date(date.getTime() + days * DAY_MS)
const lastDayOf = (year: number, month: number) => utc(year, month + 1, 0)
const countOf = (text: string) => {
  const word = text.toLowerCase()
  if (word === 'a' || word === 'an') return 1
  const named = NUMBERS.indexOf(word)
  return named >= 0 ? named : Number(word)
}

/** A date without a year is the next such date. */
const inComingYear = (now: Date, month: number, day: number): Date => {
  const date = utc(now.getUTCFullYear(), month, day)
  return date < today(now) ? utc(now.getUTCFullYear() + 1, month, day) : date
}

const calendarDate = (now: Date, month: number, day: number, year?: string): Date | undefined => {
  if (month < 0 || month > 11) return undefined
  const date = year ? utc(fullYear(year), month, day) : inComingYear(now, month, day)
  return isReal(date, month, day) ? date : undefined
}

const monthsLater = (date: Date, months: number): Date => {
  const last = lastDayOf(date.getUTCFullYear(), date.getUTCMonth() + months)
  return utc(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date.getUTCDate(), last.getUTCDate()))
}

const span = (now: Date, count: number, unit: string): Date => {
  const name = unit.toLowerCase()
  if (name.startsWith('month')) return monthsLater(today(now), count)
  if (name.startsWith('week') || name.startsWith('fortnight')) return plusDays(today(now), count * (name.startsWith('fortnight') ? 14 : 7))
  if (name.startsWith('day')) return plusDays(today(now), count)
  let date = today(now)
  for (let left = count; left > 0; ) {
    date = plusDays(date, 1)
    if (date.getUTCDay() % 6 !== 0) left -= 1
  }
  return date
}

const weekday = (now: Date, name: string, next: boolean): Date => {
  const wanted = WEEKDAYS.findIndex((day) => day.startsWith(name.toLowerCase().slice(0, 3)))
  const ahead = (wanted - now.getUTCDay() + 7) % 7 || 7
  const date = plusDays(today(now), ahead)
  // "Next Friday" said on a Monday means the Friday of the next week.
  const sundayOfThisWeek = plusDays(today(now), (7 - now.getUTCDay()) % 7)
  return next && date <= sundayOfThisWeek ? plusDays(date, 7) : date
}

const endOf = (now: Date, which: string, unit: string): Date => {
  const ahead = /next/i.test(which) ? 1 : 0
  const name = unit.toLowerCase()
  if (name === 'year') return utc(now.getUTCFullYear() + ahead, 11, 31)
  if (name === 'month') return lastDayOf(now.getUTCFullYear(), now.getUTCMonth() + ahead)
  if (name === 'quarter') return lastDayOf(now.getUTCFullYear(), (Math.floor(now.getUTCMonth() / 3) + ahead) * 3 + 2)
  return plusDays(today(now), ((5 - now.getUTCDay() + 7) % 7) + ahead * 7)
}

/** The day after the fourth Thursday of November. */
const blackFriday = (year: number): Date => {
  const first = utc(year, 10, 1).getUTCDay()
  return utc(year, 10, 1 + ((4 - first + 7) % 7) + 21 + 1)
}

const namedDay = (now: Date, name: string): Date => {
  const key = name.toLowerCase()
  if (key.startsWith('christmas')) return inComingYear(now, 11, key.endsWith('eve') ? 24 : 25)
  if (key.startsWith("new year's eve")) return inComingYear(now, 11, 31)
  if (key.startsWith('new year')) return inComingYear(now, 0, 1)
  if (key.startsWith('valentine')) return inComingYear(now, 1, 14)
  const days = key === 'cyber monday' ? 3 : 0
  const thisYear = plusDays(blackFriday(now.getUTCFullYear()), days)
  return thisYear < today(now) ? plusDays(blackFriday(now.getUTCFullYear() + 1), days) : thisYear
}

type Reader = { pattern: RegExp; read: (match: RegExpMatchArray, now: Date, order: 'DMY' | 'MDY') => Date | undefined }

const READERS: readonly Reader[] = [
  { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})(?=\b|T)/g, read: ([, y, m, d], now) => calendarDate(now, Number(m) - 1, Number(d), y) },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?\\b`, 'gi'),
    read: ([, d, m = '', y], now) => calendarDate(now, monthIndex(m), Number(d), y),
  },
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, 'gi'),
    read: ([, m = '', d, y], now) => calendarDate(now, monthIndex(m), Number(d), y),
  },
  {
    pattern: /\b(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})\b/g,
    read: ([, a, separator, b, y], now, order) => {
      const [first, second] = [Number(a), Number(b)]
      const dayFirst = separator === '.' || first > 12 || (second <= 12 && order === 'DMY')
      return dayFirst ? calendarDate(now, second - 1, first, y) : calendarDate(now, first - 1, second, y)
    },
  },
  { pattern: /\b(today|tonight)\b/gi, read: (_, now) => today(now) },
  { pattern: /\b(tomorrow)\b/gi, read: (_, now) => plusDays(today(now), 1) },
  {
    pattern: /\b(?:in|within|over the next)(?: the next)? (\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (working days?|business days?|days?|weeks?|fortnights?|months?)\b/gi,
    read: ([, count = '', unit = ''], now) => span(now, countOf(count), unit),
  },
  {
    pattern: /\b(?:the )?end of (?:the |this )?(next )?(week|month|quarter|year)\b/gi,
    read: ([, which = '', unit = ''], now) => endOf(now, which, unit),
  },
  { pattern: /\b(this|next) week\b/gi, read: ([, which = ''], now) => endOf(now, which, 'week') },
  {
    pattern: /\b(?:(next|this|coming) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi,
    read: ([, which, name = ''], now) => weekday(now, name, which?.toLowerCase() === 'next'),
  },
  {
    pattern: /\b(black friday|cyber monday|christmas(?: eve)?|new year's eve|new year(?:'s day)?|valentine's(?: day)?)/gi,
    read: ([, name = ''], now) => namedDay(now, name),
  },
]

/**
 * Every date a text names, in the order of the text: ISO, "5 December", "Dec 5th, 2026", "05/12/2026" (read by `order`), "5.12.2026",
 * "tomorrow", "in two weeks", "within 10 working days", "next Friday", "end of the month", "Black Friday". Impossible dates are left out.
 */
export const findDates = (text: string, now: Date, order: 'DMY' | 'MDY' = 'DMY'): FoundDate[] => {
  const found: Found[] = READERS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const date = read(match, now, order)
      return date ? [{ date, match }] : []
    }),
  )
  const dates = found
    .map(({ date, match }) => ({ date: date.toISOString().slice(0, 10), index: match.index ?? 0, length: match[0].length, text: match[0] }))
    .sort((a, b) => a.index - b.index || b.length - a.length)
  // "Friday 5 December" and "Black Friday" are one date each: what lies inside or just before a fuller one is dropped.
  return dates.filter((one, at) => {
    const isInside = dates.some((other) => other !== one && other.index <= one.index && other.index + other.length >= one.index + one.length && other.length > one.length)
    const next = dates[at + 1]
    const between = next ? text.slice(one.index + one.length, next.index) : ''
    const isWeekdayOfNext = next !== undefined && /^(this |next |coming )?[a-z]+day$/i.test(one.text) && /^,?\s*(the\s+)?$/.test(between)
    return !isInside && !isWeekdayOfNext
  })
}
