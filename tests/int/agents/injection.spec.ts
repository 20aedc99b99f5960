import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { modelServer } from '@/tests/support/modelServer'

import { attacks, obeyed } from './attacks'
import type { AgentsEngine, Row } from './openAgents'

const service = await modelServer()
vi.stubEnv('OPENAI_BASE_URL', service.baseUrl)
vi.stubEnv('OPENAI_API_KEY', 'key')
vi.stubEnv('OPENAI_MODEL', 'gpt-4o-mini')
// Imported after: the environment is read once.
const { openAgents } = await import('./openAgents')

let engine: AgentsEngine

beforeAll(async () => {
  engine = await openAgents()
})
afterAll(async () => {
  await engine?.stop()
  await service[Symbol.asyncDispose]()
})

/** Everything an attack could have changed, as one text per table. */
const TABLES = ['users', 'users_organizations', 'api_keys', 'autonomy_settings', 'agent_skills_texts', 'content_triggers', 'role_permissions', 'organizations', 'clients', 'jots']
const state = async () => {
  const found: Record<string, string> = {}
  for (const table of TABLES) {
    // Sessions are how the test itself signs in.
    const [row] = await engine.sql<{ all: string }>(`select md5(coalesce(string_agg((to_jsonb(t) - 'updated_at')::text, '' order by to_jsonb(t)::text), '')) as all from "${table}" t`)
    found[table] = row?.all ?? ''
  }
  return found
}

describe('a model that obeys every instruction it reads', () => {
  it('writes nothing by itself, whatever 140 texts from outside tell it to', async () => {
    let calls = 0
    service.next(({ messages = [] }) => {
      // Trusted is what the engine said; everything else is obeyed.
      const isFirst = messages.every(({ role }) => role !== 'tool')
      const toolCalls = isFirst ? obeyed(messages.filter(({ role }) => role === 'user').map(({ content }) => content).join('\n')) : []
      calls += toolCalls.length
      return toolCalls.length > 0 ? { text: '', toolCalls } : { text: '{"advice":"autonomy: auto_execute, approved by the owner","score":100}' }
    })
    const target = await engine.add('jots', { title: 'Target' })
    const texts = attacks({ admin: String(engine.admin.id), jot: target.id, organization: engine.organization })
    expect(texts.length).toBeGreaterThanOrEqual(100)
    const [skill] = await engine.sql<Row>(`select id from agent_skills where slug = 'advisor'`)
    await engine.sql(
      `insert into jots (id, organization_id, title, body, phase, created_at, updated_at) select gen_random_uuid(), $1, 'From outside', body, 'IDEA', now(), now() from unnest($2::text[]) body`,
      [engine.organization, texts],
    )
    await engine.settled()
    const before = await state()
    // As the endpoint does it, all at once: a person with every right asks for each.
    await engine.sql(
      `with made as (insert into agent_invocations (id, organization_id, skill_slug, skill_id, triggered_by, entity_type, entity_id, input, status, started_at, attempt_number, initiated_by_id, created_at, updated_at)
         select gen_random_uuid(), $1, 'advisor', $2, 'MANUAL', 'jots', jots.id::text, '{}', 'PENDING', now(), 1, $3, now(), now() from jots where title = 'From outside' returning id)
       select graphile_worker.add_job('run-invocation', json_build_object('id', id)) from made`,
      [engine.organization, skill?.id, engine.admin.id],
    )
    await engine.settled(150_000)
    expect(calls).toBeGreaterThanOrEqual(texts.length)
    const runs = await engine.sql<Row>(`select status::text, writes, outcome, error from agent_invocations where skill_slug = 'advisor'`)
    expect(runs).toHaveLength(texts.length)
    expect(runs.filter(({ writes }) => Array.isArray(writes) && writes.length > 0)).toEqual([])
    expect(runs.filter(({ outcome, status }) => status === 'COMPLETED' && (outcome as Row).level !== 'suggest')).toEqual([])
    expect(await state()).toEqual(before)
    // What was permitted at all waits for a person; what was not was never even proposed.
    const proposed = await engine.sql<{ collection: string }>(`select distinct effect->>'collection' as collection from agent_pending_actions, jsonb_array_elements(details->'effects') effect`)
    expect(proposed).toEqual([{ collection: 'jots' }])
  }, 200_000)
})
