import { afterAll, beforeAll, expect, it } from 'vitest'

import { createUser } from '@/tests/support/fixtures/createUser'
import { type Content, createEngine, type Engine, insert, openContent, type Row } from '@/tests/int/delivery/openContent'

let content: Content
let engine: Engine
let property: Row
beforeAll(async () => {
  engine = await createEngine()
  content = await openContent(engine)
  property = await insert(engine, 'web-properties', { domain: 'example.com', name: 'Website', organization: content.organization.id })
}, 180_000)
afterAll(() => engine?.stop())

const dayBefore = (days: number) => `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)}T00:00:00.000Z`
const views = (pagePath: string, days: number, pageviews: number, more: object = {}) =>
  insert(engine, 'web-page-metrics', { date: dayBefore(days), organization: content.organization.id, pagePath, pageviews, property: property.id, uniquePageviews: Math.floor(pageviews / 2), ...more })
const metrics = async (entry: Row, query = '', as: Row = content.editor) => {
  const response = await engine.request('GET', `/api/content-entries/${entry.id}/metrics${query}`, { as })
  return { body: (await response.json()) as Record<string, unknown> & { series: { date: string; pageviews: number }[] }, status: response.status }
}

it('an entry shows the figures of its own pages: those that name it and those at its address, in every language', async () => {
  const entry = await content.publish(await content.draft(content.article, 'soup'))
  const other = await content.draft(content.article, 'cake')
  await views('/en/news/soup', 1, 100, { avgTimeOnPage: 10, bounceRate: 50, scrollDepth50: 7 })
  await views('/en/news/soup/', 2, 300, { avgTimeOnPage: 30 })
  await views('/campaign', 2, 5, { entry: entry.id })
  await views('/en/news/soup', 40, 80)
  await views('/en/news/cake', 1, 1000)
  await views('/de/news/suppe', 3, 20)
  const foreign = await openContent(engine)
  await insert(engine, 'web-page-metrics', {
    date: dayBefore(1), organization: foreign.organization.id, pagePath: '/en/news/soup', pageviews: 9999,
    property: (await insert(engine, 'web-properties', { domain: 'example.com', name: 'Theirs', organization: foreign.organization.id })).id,
  })
  const { body } = await metrics(entry)
  expect(body).toMatchObject({ avgTimeOnPage: 25, bounceRate: 50, days: 30, exitRate: null, pageviews: 405, pageviewsBefore: 80, scroll: [0, 7, 0, 0], uniquePageviews: 202 })
  expect(body.pages).toEqual([
    { pageviews: 300, path: '/en/news/soup/', property: 'example.com' },
    { pageviews: 100, path: '/en/news/soup', property: 'example.com' },
    { pageviews: 5, path: '/campaign', property: 'example.com' },
  ])
  expect([body.series.length, body.series.at(-2), body.series.at(-3)]).toEqual([30, { date: dayBefore(1).slice(0, 10), pageviews: 100 }, { date: dayBefore(2).slice(0, 10), pageviews: 305 }])
  const translation = await content.translate(entry, 'de', 'suppe', { body: 'Suppe' })
  for (const status of ['REVIEW', 'APPROVED']) await engine.payload.update({ collection: 'content-localizations' as never, data: { status } as never, id: translation.id, overrideAccess: true })
  await engine.request('POST', `/api/content-localizations/${translation.id}/publish`, { as: content.editor, body: {} })
  expect((await metrics(entry)).body.pageviews).toBe(425)
  expect((await metrics(other, '?days=1')).body).toMatchObject({ pageviews: 0, pageviewsBefore: 1000 })
})

it('is for whoever may read the entry and the figures', async () => {
  const entry = await content.draft(content.article, 'closed')
  const stranger = await createUser(engine, { organization: (await openContent(engine)).organization, role: 'OWNER' })
  const client = await createUser(engine, { organization: content.organization, role: 'CLIENT_VIEWER' })
  expect([(await metrics(entry, '', stranger)).status, (await metrics(entry, '', client)).status, (await metrics(entry, '?days=0')).status]).toEqual([404, 403, 400])
})

it('of an entry that was only just begun are none yet', async () => {
  const response = await engine.request('POST', '/api/content-entries?draft=true', { as: content.editor, body: { organization: content.organization.id } })
  const { doc } = (await response.json()) as { doc: Row }
  expect((await metrics(doc)).body).toMatchObject({ pages: [], pageviews: 0 })
})
