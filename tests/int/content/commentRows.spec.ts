import { afterAll, beforeAll, expect, it } from 'vitest'

import { type Desk, openDesk, type Row } from './openDesk'

let desk: Desk
let type: Row
beforeAll(async () => {
  desk = await openDesk()
  type = await desk.type('recipe', [{ name: 'title', type: 'text' }, { fields: [{ name: 'say', type: 'text' }, { name: 'minutes', type: 'number' }], name: 'steps', type: 'list' }], { maxVersions: 50 })
}, 240_000)
afterAll(() => desk?.engine.stop())

const [cut, boil, serve] = [{ minutes: 5, say: 'Cut the green leeks fine' }, { minutes: 10, say: 'Boil them with salt' }, { say: 'Serve hot with bread' }]

it('a comment in a row of a list goes with its row: moved, taken out and brought back by a version (B001-020, B001-027)', async () => {
  const entry = await desk.write(type, { steps: [cut, boil, serve], title: 'Soup' })
  const say = async (fieldName: string, more: object = {}) => (await desk.call('POST', '/api/comments?depth=0', desk.lead, { content: 'Really?', entry: entry.id, fieldName, organization: desk.organization.id, ...more })).body.doc
  const onBoil = await say('data.steps.1.say', { removedRow: { level: 0, row: {} } })
  expect(onBoil.removedRow).toBeNull()
  const onTitle = await say('data.title')
  const answer = await say('data.title', { parent: onBoil.id })
  const onServe = await say('data.steps.2')
  const saveSteps = async (steps: unknown[], query = '') => {
    const { body, status } = await desk.call('PATCH', `/api/content-entries/${entry.id}${query}`, desk.lead, { data: { steps, title: 'Soup' } })
    expect(status, JSON.stringify(body.errors)).toBe(200)
  }
  const where = async ({ id }: Row) => {
    const { body } = await desk.call('GET', `/api/comments/${id}?depth=0`)
    return [body.fieldName, body.removedRow]
  }

  await saveSteps([serve, boil, cut])
  expect([await where(onBoil), await where(onServe)]).toEqual([['data.steps.1.say', null], ['data.steps.0', null]])
  await saveSteps([{ ...boil, say: 'Boil them with a little salt' }, serve, cut], '?draft=true&autosave=true')
  expect([await where(onBoil), await where(answer), await where(onServe), await where(onTitle)]).toEqual([['data.steps.0.say', null], ['data.steps.0.say', null], ['data.steps.1', null], ['data.title', null]])
  // Autosaves that follow one another are one version; each moves the comments.
  await saveSteps([serve, cut, { ...boil, say: 'Boil them with a little salt' }], '?draft=true&autosave=true')
  expect([await where(onBoil), await where(onServe)]).toEqual([['data.steps.2.say', null], ['data.steps.0', null]])
  await saveSteps([serve, cut], '?draft=true&autosave=true')
  const removed = { level: 0, row: { ...boil, say: 'Boil them with a little salt' } }
  expect([await where(onBoil), await where(answer), await where(onServe)]).toEqual([['data.steps.2.say', removed], ['data.steps.2.say', removed], ['data.steps.0', null]])
  expect((await desk.call('PATCH', `/api/comments/${onBoil.id}?depth=0`, desk.lead, { isResolved: true, removedRow: null })).body.doc).toMatchObject({ isResolved: true, removedRow: removed })
  expect((await desk.call('POST', `/api/content-entries/${entry.id}/restore`, desk.lead, { version: 1 })).status).toBe(200)
  expect([await where(onBoil), await where(answer), await where(onServe)]).toEqual([['data.steps.1.say', null], ['data.steps.1.say', null], ['data.steps.2', null]])
})
