import { buildConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, expectTypeOf, it, vi } from 'vitest'

import { briefNudge } from '@/docs/examples/brief-nudge'
import { briefStale } from '@/docs/examples/brief-nudge/briefStale'
import { findStaleBriefs } from '@/docs/examples/brief-nudge/findStaleBriefs'
import { engineConfig } from '@/payload.config'
import { installSkills } from '@/plugins/agents/operations/installSkills'
import { inTransaction } from '@/src/db/inTransaction'
import { prepareQueue } from '@/src/queue/prepareQueue'
import { startWorker } from '@/src/queue/startWorker'
import type { RunningWorker } from '@/src/queue/types'

import { createEngine, type Engine } from '../../support/createEngine'
import { createOrganization } from '../../support/fixtures/createOrganization'
import { createUser } from '../../support/fixtures/createUser'
import { insert } from '../../support/fixtures/insert'

let engine: Engine
let worker: RunningWorker

beforeAll(async () => {
  engine = await createEngine({ config: { ...engineConfig, plugins: [briefNudge({ staleAfterDays: 2 }), ...(engineConfig.plugins ?? [])] } })
  await prepareQueue(engine.databaseUrl)
  worker = await startWorker(engine.payload, { concurrency: 2, graceMs: 1_000 })
}, 120_000)
afterAll(async () => {
  await worker?.stop()
  await engine?.stop()
})

describe('the example plugin', () => {
  it('refuses a bad option at boot, saying which and what is accepted', () => {
    expect(() => briefNudge({ staleAfterDays: 0 })({} as never)).toThrow("option 'staleAfterDays' is 0; a whole number of days from 1 on is accepted")
  })

  it('does not start in the wrong place: listed after tenancy, its rows would belong to nobody', async () => {
    const { onInit, ...config } = await buildConfig({ ...engineConfig, plugins: [...(engineConfig.plugins ?? []), briefNudge({})] })
    await expect(onInit?.({ ...engine.payload, config } as never)).rejects.toMatchObject({ code: 'TENANCY_COLLECTION_UNCOVERED', message: expect.stringContaining('nudges') })
  })

  it('nudges the assignee of a stale brief through its event, its trigger and its skill', async () => {
    const organization = await createOrganization(engine)
    const person = await createUser(engine, { organization, role: 'PRODUCER' })
    await inTransaction(engine.payload, { kind: 'system' }, (req) => installSkills({ organization: organization.id, req }))
    const brief = await insert(engine, 'briefs', { assignee: person.id, organization: organization.id, title: 'Forgotten film' })
    await engine.sql(`update briefs set updated_at = now() - interval '5 days' where id = $1`, [brief.id])

    await findStaleBriefs({ staleAfterDays: 2 }).run({ now: new Date(), payload: engine.payload, signal: new AbortController().signal })

    await vi.waitFor(async () => {
      const answer = await engine.request('GET', '/api/nudges?depth=0', { as: person })
      expect(((await answer.json()) as { docs: unknown[] }).docs).toMatchObject([{ brief: brief.id, message: '“Forgotten film” has been waiting for 5 days' }])
    }, { timeout: 20_000 })
    expect(await engine.sql(`select type, user_id from notifications where title = 'A brief is waiting'`)).toEqual([{ type: 'reminder', user_id: person.id }])
  })

  it('lets a trigger tag the brief, with a configuration that is checked when it is saved', async () => {
    const organization = await createOrganization(engine)
    const brief = await insert(engine, 'briefs', { organization: organization.id, title: 'Tagged film' })
    const trigger = (actionConfig: object) =>
      engine.payload.create({ collection: 'content-triggers', data: { actionConfig, actionType: 'CUSTOM', eventType: 'brief.stale', isEnabled: true, name: 'tag', organization: organization.id } as never, overrideAccess: true })
    await expect(trigger({ handler: 'tag-stale' })).rejects.toThrow(/actionConfig/i)
    await trigger({ handler: 'tag-stale', tag: 'waiting' })
    await inTransaction(engine.payload, { kind: 'system' }, (req) =>
      briefStale.emit({ organization: organization.id, payload: { briefId: String(brief.id), staleSince: '2026-11-01T00:00:00.000Z' }, req, sourceId: String(brief.id), sourceType: 'briefs' }),
    )
    await vi.waitFor(async () => expect(await engine.payload.findByID({ collection: 'briefs', id: brief.id, overrideAccess: true })).toMatchObject({ tags: ['waiting'] }), { timeout: 20_000 })
    const misfit = inTransaction(engine.payload, { kind: 'system' }, (req) =>
      briefStale.emit({ organization: organization.id, payload: { briefId: 'no id', staleSince: 'never' }, req, sourceId: String(brief.id), sourceType: 'briefs' }),
    )
    await expect(misfit).rejects.toThrow(/briefId: .*staleSince: /)
  })

  it('gives other agents its tool over MCP, and types from the event to the handler', async () => {
    const organization = await createOrganization(engine)
    const person = await createUser(engine, { organization, role: 'PRODUCER' })
    await insert(engine, 'briefs', { organization: organization.id, title: 'Waiting film' })
    const ask = async (method: string, params: object) => {
      const answer = await engine.request('POST', '/api/mcp', { as: person, body: { id: 1, jsonrpc: '2.0', method, params } })
      return ((await answer.json()) as { result: { content?: { text: string }[]; tools?: { name: string }[] } }).result
    }
    expect((await ask('tools/list', {})).tools?.map(({ name }) => name)).toContain('count_waiting_briefs')
    expect((await ask('tools/call', { arguments: {}, name: 'count_waiting_briefs' })).content?.[0]?.text).toBe('{"waiting":1}')
    expectTypeOf(briefStale.read).returns.toHaveProperty('payload').toEqualTypeOf<{ briefId: string; staleSince: string }>()
    expectTypeOf(briefStale.emit).parameter(0).toHaveProperty('payload').toEqualTypeOf<{ briefId: string; staleSince: string }>()
  })
})
