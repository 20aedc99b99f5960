import { afterAll, beforeAll, expect, it } from 'vitest'

import { inTransaction } from '@/src/db/inTransaction'
import type { RunningWorker } from '@/src/queue/types'
import { insert } from '@/tests/support/fixtures/insert'
import { modelServer, type ModelServer } from '@/tests/support/modelServer'

import type { Desk, Row } from './openDesk'

type Run = { output: { open: string[]; suggestions: { by: string; field: string; isWritten: boolean; value: unknown }[] }; status: string; summary: string }

let desk: Desk
let model: ModelServer
let owner: Row
let type: Row
let worker: RunningWorker
beforeAll(async () => {
  model = await modelServer()
  process.env.OPENAI_BASE_URL = model.baseUrl // read once, by what is imported here
  const { openDesk } = await import('./openDesk')
  const { installSkills } = await import('@/plugins/agents/operations/installSkills')
  const { startWorker } = await import('@/src/queue/startWorker')
  desk = await openDesk()
  owner = await desk.person('OWNER')
  type = await desk.type('dish', [
    { localized: true, name: 'title', required: true, type: 'text' },
    { localized: true, name: 'body', type: 'richtext' },
    { fields: [{ name: 'step', type: 'text' }, { name: 'grams', type: 'number' }], localized: true, name: 'parts', type: 'list' },
    { name: 'price', type: 'number' },
  ])
  await inTransaction(desk.engine.payload, { kind: 'system' }, (req) => installSkills({ organization: desk.organization.id, req }))
  worker = await startWorker(desk.engine.payload, { concurrency: 2, graceMs: 500 })
}, 240_000)
afterAll(async () => {
  await worker?.stop()
  await desk?.engine.stop()
  await model?.[Symbol.asyncDispose]()
})

const body = (first: string, second: string) => ({ root: { children: [{ children: [{ format: 1, text: first, type: 'text', version: 1 }], type: 'paragraph', version: 1 }, { children: [{ format: 0, text: second, type: 'text', version: 1 }], type: 'paragraph', version: 1 }], type: 'root', version: 1 } })
const translate = (entry: Row, data: object, status = 'IN_PROGRESS') => insert(desk.engine, 'content-localizations', { data, entry: entry.id, locale: 'de', organization: desk.organization.id, status })
const run = async (slug: string, localization: Row): Promise<Run> => {
  const { body: answer } = await desk.call('POST', `/api/skills/${slug}/invoke?wait=25000`, owner, { entityId: localization.id, entityType: 'content-localizations' })
  const [row] = await desk.engine.sql<Run>('select status, output, summary from agent_invocations where id = $1', [(answer.invocation as Row | undefined)?.id])
  if (!row) throw new Error(JSON.stringify(answer))
  return row
}
const dataOf = async ({ id }: Row) => (await desk.engine.sql<{ data: Row; status: string }>('select data, status from content_localizations where id = $1', [id]))[0]

it('fills in what was translated and approved before, leaves open what was not, and overwrites nobody (B001-021)', async () => {
  const known = await desk.write(type, { body: body('Cut the leeks.', 'Serve hot.'), parts: [{ grams: 5, step: 'Wash' }], title: 'Soup' })
  const approved = await translate(known, { body: body('Den Lauch schneiden.', 'Heiß servieren.'), parts: [{ grams: 5, step: 'Waschen' }], title: 'Suppe' })
  for (const step of ['submit', 'approve']) expect((await desk.move(approved, step, 'content-localizations')).status).toBe(200)
  const entry = await desk.write(type, { body: body('Serve  hot.', 'Cut the leeks.'), parts: [{ grams: 7, step: 'Wash' }, { grams: 8, step: 'Peel' }], title: 'Soup' })
  const begun = await translate(entry, { title: 'Meine Suppe' })
  const { output, status, summary } = await run('translation-suggester', begun)
  expect([status, output.open, summary]).toEqual(['COMPLETED', ['parts'], expect.stringContaining('no language model is configured')])
  expect(await dataOf(begun)).toEqual({ data: { body: body('Heiß servieren.', 'Den Lauch schneiden.'), title: 'Meine Suppe' }, status: 'IN_PROGRESS' })
  // Approved, then outdated by its source: what a person wrote stays, the suggestion is in the run.
  await desk.call('PATCH', `/api/content-entries/${known.id}`, desk.lead, { data: { body: body('Serve hot.', 'Serve hot.'), parts: [{ grams: 5, step: 'Wash' }], title: 'Soup' } })
  expect((await dataOf(approved))?.status).toBe('OUTDATED')
  const twin = await translate(await desk.write(type, { body: body('Serve hot.', 'Serve hot.'), title: 'Twin' }), { body: body('Heiß servieren!', 'Heiß servieren!'), title: 'Zwilling' })
  for (const step of ['submit', 'approve']) await desk.move(twin, step, 'content-localizations')
  const again = await run('translation-suggester', approved)
  expect(again.output.suggestions).toEqual([{ by: 'memory', field: 'body', isWritten: false, value: body('Heiß servieren!', 'Heiß servieren!') }])
  expect((await dataOf(approved))?.data).toMatchObject({ body: body('Den Lauch schneiden.', 'Heiß servieren.') })
  expect((await run('translation-suggester', twin)).summary).toContain('nothing is suggested')
}, 120_000)

it('asks the language model for the rest, text by text, and takes only an answer of as many', async () => {
  await insert(desk.engine, 'api-credentials', { encryptedKey: 'key-of-acme', name: 'Model', organization: desk.organization.id, provider: 'openai' })
  const entry = await desk.write(type, { body: body('Boil the rice.', 'Serve hot.'), parts: [{ grams: 7, step: 'Rinse' }], title: 'Rice' })
  const begun = await translate(entry, {}, 'PENDING')
  model.next({ text: JSON.stringify({ translations: ['zu wenige'] }) })
  expect((await run('translation-suggester', begun)).output).toEqual({ open: ['title', 'body', 'parts'], suggestions: [] })
  model.next({ text: JSON.stringify({ translations: ['Reis', 'Den Reis kochen.', 'Abspülen'] }) })
  const { output } = await run('translation-suggester', begun)
  expect(output.suggestions.map(({ by, field, isWritten }) => [by, field, isWritten])).toEqual([['model', 'title', true], ['model', 'body', true], ['model', 'parts', true]])
  expect(await dataOf(begun)).toEqual({ data: { body: body('Den Reis kochen.', 'Heiß servieren!'), parts: [{ grams: 7, step: 'Abspülen' }], title: 'Reis' }, status: 'PENDING' })
  expect(JSON.stringify(model.requests.at(-1)?.body.messages)).toContain('Heiß servieren!')
}, 120_000)
