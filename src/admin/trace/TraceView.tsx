import type { AdminViewServerProps } from 'payload'

import { notFound } from 'next/navigation'

import { AdminPage } from '@/src/admin/elements/AdminPage'
import { duration } from '@/src/admin/elements/duration'
import { requireStaff } from '@/src/admin/elements/requireStaff'

import { flattenTrace } from './flattenTrace'
import { loadTrace } from './loadTrace'
import { TraceTimeline } from './TraceTimeline'
import type { TraceItem } from './types'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const figures = (items: TraceItem[], documents: number): [string, string][] => {
  const rows = flattenTrace(items).map(({ item }) => item)
  const runs = rows.filter(({ kind }) => kind === 'invocation')
  const problems = rows.filter(({ problem }) => problem).length
  const ends = rows.map((item) => Date.parse(item.startedAt) + (item.durationMs ?? 0))
  const starts = rows.map((item) => Date.parse(item.startedAt))
  const working = runs.reduce((sum, run) => sum + (run.durationMs ?? 0), 0)
  return [
    ['Events', String(rows.length - runs.length)],
    ['Agent runs', String(runs.length)],
    ['Documents read', String(documents)],
    ['Agents at work', duration(working)],
    ['From first to last', duration(Math.max(...ends) - Math.min(...starts))],
    ...(problems > 0 ? ([['Problems', String(problems)]] as [string, string][]) : []),
  ]
}

/** `/admin/trace/:eventId`: everything one event led to, in the order in which it happened. */
export const TraceView = async (view: AdminViewServerProps) => {
  const { initPageResult, params } = view
  const segments = params?.segments
  const eventId = Array.isArray(segments) ? segments[1] : undefined
  requireStaff(view, `/trace/${eventId ?? ''}`)
  const { req } = initPageResult
  const trace = eventId && UUID.test(eventId) ? await loadTrace(req, eventId) : undefined
  if (!trace) notFound()
  const items = [trace.root]
  const about = trace.root.facts[0]
  return (
    <AdminPage steps={[{ label: 'Events', url: `${req.payload.config.routes.admin}/collections/content-events` }, { label: 'Trace' }]} view={view}>
      <h1 className="ce-page__title">{trace.root.title}</h1>
      <p className="ce-page__lead">
        {about?.links[0] && (
          <>
            {about.label}: <a href={about.links[0].href}>{about.links[0].text}</a>.{' '}
          </>
        )}
        Everything this event led to, each step below its cause. Open a step for its documents and writes.
      </p>
      <dl className="ce-trace-figures">
        {figures(items, trace.documents).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section aria-label="Timeline" className="ce-panel">
        <TraceTimeline {...(eventId && { current: eventId })} items={items} />
      </section>
      {trace.cut && <p className="ce-page__lead">The chain is longer than this page shows; its first 500 events are here.</p>}
    </AdminPage>
  )
}
