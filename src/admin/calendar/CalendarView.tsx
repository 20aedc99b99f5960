import type { AdminViewServerProps } from 'payload'

import { AdminPage } from '@/src/admin/elements/AdminPage'
import { EmptyState } from '@/src/admin/elements/EmptyState'
import { humanize } from '@/src/admin/elements/humanize'
import { requireStaff } from '@/src/admin/elements/requireStaff'

import { calendarZone } from './calendarZone'
import { type CalendarItem, loadCalendar } from './loadCalendar'
import { monthOf } from './monthOf'
import { zonedDayTime } from './zonedDayTime'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const Entry = ({ item }: { item: CalendarItem }) => (
  <li>
    <a className="ce-calendar__item" data-tone={item.tone} href={item.href} title={`${item.kind}: ${item.title} (${humanize(item.state)})`}>
      <time dateTime={item.at}>{item.time}</time> <span className="ce-calendar__kind">{item.kind}</span> {item.title}
      {item.state === 'FAILED' && <span className="ce-calendar__failed"> failed</span>}
    </a>
  </li>
)

/** `/admin/publishing-calendar`: what goes out, comes down and ends, by month. */
export const CalendarView = async (view: AdminViewServerProps) => {
  requireStaff(view, '/publishing-calendar')
  const { req } = view.initPageResult
  const timeZone = await calendarZone(req)
  const today = zonedDayTime(new Date().toISOString(), timeZone).date
  const asked = view.searchParams?.month
  const month = monthOf(typeof asked === 'string' ? asked : undefined, today)
  const from = month.weeks[0]?.[0]?.date ?? today
  const until = month.weeks.at(-1)?.[6]?.date ?? today
  const days = await loadCalendar(req, { from, timeZone, until })
  const isEmpty = !month.weeks.flat().some(({ date }) => days.has(date))
  const { admin } = req.payload.config.routes
  return (
    <AdminPage steps={[{ label: 'Calendar' }]} view={view}>
      <header className="ce-home__head">
        <div>
          <h1 className="ce-page__title">{month.title}</h1>
          <p className="ce-page__lead">What goes out, comes down and ends. Times are those of {timeZone}.</p>
        </div>
        <nav aria-label="Month" className="ce-calendar__nav">
          <a className="ce-button" href={`?month=${month.before}`} rel="prev">
            <span aria-hidden>←</span> Earlier
          </a>
          <a className="ce-button" href="?">
            Today
          </a>
          <a className="ce-button" href={`?month=${month.after}`} rel="next">
            Later <span aria-hidden>→</span>
          </a>
          <a className="ce-button" href={`${admin}/collections/publish-schedules/create`}>
            Schedule
          </a>
        </nav>
      </header>
      {isEmpty && (
        <EmptyState
          action={{ href: `${admin}/collections/publish-schedules/create`, label: 'Schedule something' }}
          glyph="create"
          text="Schedule an approved entry, or a release of several, and it appears here on its day."
          title="Nothing is planned this month"
        />
      )}
      <table className="ce-calendar">
        <caption className="ce-sr">{month.title}</caption>
        <thead>
          <tr>
            {DAYS.map((day) => (
              <th key={day} scope="col">
                <span aria-hidden>{day.slice(0, 3)}</span>
                <span className="ce-sr">{day}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map(({ date, day, isInMonth }) => (
                <td aria-current={date === today ? 'date' : undefined} data-outside={!isInMonth} key={date}>
                  <time className="ce-calendar__day" dateTime={date}>
                    {day}
                  </time>
                  {days.has(date) && (
                    <ul>
                      {days.get(date)?.map((item) => (
                        <Entry item={item} key={item.id} />
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </AdminPage>
  )
}
