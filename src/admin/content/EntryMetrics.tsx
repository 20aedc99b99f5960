'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { Sparkline } from '@/src/admin/charts/Sparkline'

type Metrics = {
  avgTimeOnPage: null | number
  bounceRate: null | number
  days: number
  pages: { pageviews: number; path: string; property: string }[]
  pageviews: number
  pageviewsBefore: number
  series: { date: string; pageviews: number }[]
  uniquePageviews: number
}

const figure = (value: number) => value.toLocaleString('en-GB')
const minutes = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')} min`

/** What changed against as many days before; nothing where there was nothing. */
const trend = ({ pageviews, pageviewsBefore }: Metrics): string | undefined => {
  if (pageviewsBefore === 0) return undefined
  const percent = Math.round(((pageviews - pageviewsBefore) / pageviewsBefore) * 100)
  return `${percent > 0 ? '+' : ''}${percent} %`
}

/** Undefined while they are read and for who may not read them. */
const useMetrics = (id: number | string | undefined): 'failed' | Metrics | undefined => {
  const { config } = useConfig()
  const [metrics, setMetrics] = useState<'failed' | Metrics>()
  const url = id === undefined ? undefined : `${config.routes.api}/content-entries/${id}/metrics`
  useEffect(() => {
    if (!url) return undefined
    const leaving = new AbortController()
    const read = async (): Promise<'failed' | Metrics | undefined> => {
      const response = await fetch(url, { credentials: 'include', signal: leaving.signal })
      if (response.ok) return (await response.json()) as Metrics
      return response.status === 403 ? undefined : 'failed'
    }
    read().then(setMetrics, () => {
      if (!leaving.signal.aborted) setMetrics('failed')
    })
    return () => leaving.abort()
  }, [url])
  return metrics
}

/** How the entry's own pages were read lately. Nothing for who may not read figures, and for an entry that is not saved yet. */
export const EntryMetrics = () => {
  const metrics = useMetrics(useDocumentInfo().id)
  if (!metrics) return null
  if (metrics === 'failed') {
    return (
      <section aria-label="Web figures" className="field-type ce-metrics">
        <p className="ce-metrics__none">The web figures could not be read. Load the page again to try once more.</p>
      </section>
    )
  }
  const change = trend(metrics)
  return (
    <section aria-label="Web figures" className="field-type ce-metrics">
      <h3>Read in {metrics.days} days</h3>
      {metrics.pageviews === 0 ? (
        <p className="ce-metrics__none">No views were measured yet.</p>
      ) : (
        <>
          <p className="ce-metrics__total">
            <strong>{figure(metrics.pageviews)}</strong> views
            {change && <span data-tone={metrics.pageviews >= metrics.pageviewsBefore ? 'good' : 'warn'}>{change}</span>}
          </p>
          <Sparkline label={`Views by day: ${metrics.series.map(({ pageviews }) => pageviews).join(', ')}`} values={metrics.series.map(({ pageviews }) => pageviews)} variant="bars" />
          <dl>
            <dt>Unique</dt>
            <dd>{figure(metrics.uniquePageviews)}</dd>
            {metrics.avgTimeOnPage !== null && <dt>Time on page</dt>}
            {metrics.avgTimeOnPage !== null && <dd>{minutes(metrics.avgTimeOnPage)}</dd>}
            {metrics.bounceRate !== null && <dt>Bounced</dt>}
            {metrics.bounceRate !== null && <dd>{Math.round(metrics.bounceRate)} %</dd>}
          </dl>
          {metrics.pages.length > 1 && (
            <ul>
              {metrics.pages.slice(0, 5).map(({ pageviews, path, property }) => (
                <li key={property + path}>
                  <span title={`${property}${path}`}>{path}</span>
                  <span>{figure(pageviews)}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
