import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { startWorker } from '@/src/queue/startWorker'
import type { RunningWorker } from '@/src/queue/types'

import { createEngine, type Engine } from '../../support/createEngine'
import { createClientUser } from '../../support/fixtures/createClientUser'
import { createOrganization } from '../../support/fixtures/createOrganization'
import { createUser } from '../../support/fixtures/createUser'
import { insert, type Row } from '../../support/fixtures/insert'

let engine: Engine
let worker: RunningWorker
let ours: Row
let theirs: Row
let reader: Row

beforeAll(async () => {
  engine = await createEngine()
  worker = await startWorker(engine.payload, { concurrency: 2, graceMs: 1_000 })
  ours = await createOrganization(engine)
  theirs = await createOrganization(engine)
  reader = await createUser(engine, { organization: ours, role: 'PRODUCER' })
})
afterAll(async () => {
  await worker?.stop()
  await engine?.stop()
})

const found = async (text: string, as: Row = reader): Promise<string[]> => {
  const answer = await engine.request('GET', `/api/search?where[title][contains]=${encodeURIComponent(text)}&depth=0`, { as })
  if (answer.status === 403) return []
  const { docs } = (await answer.json()) as { docs: { title: string }[] }
  return docs.map(({ title }) => title)
}

describe('the search index', () => {
  it('finds a brief by its title once the worker has seen it, under its newest title only', async () => {
    const brief = await insert(engine, 'briefs', { organization: ours.id, title: 'Harbour film' })
    await vi.waitFor(async () => expect(await found('Harbour')).toEqual(['Harbour film']), { timeout: 10_000 })
    await engine.payload.update({ collection: 'briefs' as never, context: { principal: { kind: 'system' } }, data: { title: 'Lighthouse film' } as never, id: brief.id, overrideAccess: true })
    await vi.waitFor(async () => expect(await found('Lighthouse')).toEqual(['Lighthouse film']), { timeout: 10_000 })
    expect(await found('Harbour')).toEqual([])
  })

  it('forgets a document with its deletion', async () => {
    const project = await insert(engine, 'projects', { name: 'Short lived', organization: ours.id, projectCode: 'SHORT-1' })
    await vi.waitFor(async () => expect(await found('Short lived')).toHaveLength(1), { timeout: 10_000 })
    await engine.payload.delete({ collection: 'projects' as never, context: { principal: { kind: 'system' } }, id: project.id, overrideAccess: true })
    expect(await found('Short lived')).toEqual([])
  })

  it('never shows titles of another organization, nor anything to client-portal users', async () => {
    await insert(engine, 'briefs', { organization: theirs.id, title: 'Confidential launch' })
    await insert(engine, 'briefs', { organization: ours.id, title: 'Confidential party' })
    await vi.waitFor(async () => expect(await engine.sql(`select 1 from search where title like 'Confidential%'`)).toHaveLength(2), { timeout: 10_000 })
    expect(await found('Confidential')).toEqual(['Confidential party'])
    expect(await found('Confidential', await createClientUser(engine, { organization: ours }))).toEqual([])
  })

  it('shows a title only to those who may read that kind of document', async () => {
    await insert(engine, 'briefs', { organization: ours.id, title: 'Only for the team' })
    await vi.waitFor(async () => expect(await found('Only for the team')).toHaveLength(1), { timeout: 10_000 })
    expect(await found('Only for the team', await createUser(engine))).toEqual([])
  })

  it('keeps private and restricted knowledge out of the index', async () => {
    await insert(engine, 'knowledge-documents', { content: '# Salaries', documentType: 'POLICY', organization: ours.id, path: '/policies/salaries', title: 'Salaries', visibility: 'PRIVATE' })
    await insert(engine, 'knowledge-documents', { content: '# Holidays', documentType: 'POLICY', organization: ours.id, path: '/policies/holidays', title: 'Salary days and holidays' })
    await vi.waitFor(async () => expect(await found('holidays')).toHaveLength(1), { timeout: 10_000 })
    expect(await found('Salar')).toEqual(['Salary days and holidays'])
  })
})
