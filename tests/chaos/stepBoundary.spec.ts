import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { installSkills } from '@/plugins/agents/operations/installSkills'
import { inTransaction } from '@/src/db/inTransaction'
import { prepareQueue } from '@/src/queue/prepareQueue'
import { startWorker } from '@/src/queue/startWorker'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { agentsConfig } from '@/tests/int/agents/agentsConfig'
import { newOrganization, type Row } from '@/tests/int/agents/openAgents'

import { type Child, startChild } from './startChild'

const WAIT_MS = 90_000

/** Points of an invocation, each by the statement after which the worker dies. The log of a run that takes longer is stored while it runs. */
const BOUNDARIES: [name: string, pattern: string, nth: number, pauseMs?: number][] = [
  ['it was claimed', `update agent_invocations i set status = 'RUNNING'`, 1],
  ['its first step was logged', 'insert into invocation_steps', 1, 500],
  ['the invocation was locked for its writes', '^select .* from agent_invocations where id = \\$1 for (no key )?update', 1],
  ['its first effect was written', '^insert into "jots"', 1],
  ['its last effect was written', '^insert into "jots_rels"', 1],
  ['it was stored as completed, with its steps and counters', `update agent_invocations set status = 'COMPLETED'`, 1],
  ['it was stored as completed, with its first step stored before', `update agent_invocations set status = 'COMPLETED'`, 1, 500],
  ['it was committed, before the queue knows', '^commit', 1],
]

let engine: Engine
let organization: string
let child: Child | undefined

beforeAll(async () => {
  engine = await createEngine({ config: agentsConfig })
  await prepareQueue(engine.databaseUrl)
  organization = await newOrganization(engine, 'Chaos')
  await inTransaction(engine.payload, { kind: 'system' }, (req) => installSkills({ organization, req }))
  await engine.sql('delete from content_triggers')
})
afterEach(() => child?.kill())
afterAll(async () => {
  await engine?.stop()
})

const invoke = async (jot: string, input: object): Promise<string> => {
  const [row] = await engine.sql<{ id: string }>(
    `with made as (insert into agent_invocations (id, organization_id, skill_slug, skill_id, triggered_by, entity_type, entity_id, input, status, started_at, attempt_number, created_at, updated_at)
       values (gen_random_uuid(), $1, 'brancher', (select id from agent_skills where slug = 'brancher'), 'API', 'jots', $2, $3, 'PENDING', now(), 1, now(), now()) returning id)
     select id, graphile_worker.add_job('run-invocation', json_build_object('id', id), max_attempts := 10) from made`,
    [organization, jot, JSON.stringify(input)],
  )
  return row?.id ?? ''
}

const ended = async (id: string): Promise<Row> => {
  const deadline = Date.now() + WAIT_MS
  for (;;) {
    const [row] = await engine.sql<Row>(`select * from agent_invocations where id = $1 and status not in ('PENDING', 'RUNNING')`, [id])
    const jobs = await engine.sql(`select 1 from graphile_worker.jobs where task_identifier = 'run-invocation'`)
    if (row && jobs.length === 0) return row
    if (Date.now() > deadline) throw new Error('the invocation did not end')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('a worker that is killed', () => {
  it.each(BOUNDARIES)('right after %s leaves an invocation that ends, and whose writes happen once', async (name, pattern, nth, pauseMs) => {
    const jot = (await engine.payload.create({ collection: 'jots' as never, data: { organization, title: name } as never, overrideAccess: true })) as Row
    child = await startChild('dyingWorker.ts', [engine.databaseUrl, engine.config.secret, pattern, String(nth)])
    const id = await invoke(jot.id, { pauseMs })
    const late = setTimeout(() => child?.process.kill('SIGTERM'), WAIT_MS) // when the statement never comes
    expect(await child.ended, child.output()).toBe('SIGKILL')
    clearTimeout(late)
    const worker = await startWorker(engine.payload, { concurrency: 2, graceMs: 500 })
    try {
      expect(await ended(id)).toMatchObject({ status: 'COMPLETED' })
    } finally {
      await worker.stop()
    }
    const leaves = await engine.sql<Row>('select id from jots where title = $1', [`no guide for ${name}`])
    expect(leaves).toHaveLength(1)
    expect(await engine.sql('select 1 from jots_rels where parent_id = $1 and jots_id = $2', [jot.id, leaves[0]?.id])).toHaveLength(1)
    expect(await engine.sql(`select 1 from content_events where source_id = $1 and event_type = 'jot.created'`, [leaves[0]?.id])).toHaveLength(1)
    expect(await engine.sql('select 1 from agent_audit_logs where invocation_id = $1', [id])).toHaveLength(2)
    const steps = await engine.sql<{ step_name: string }>('select step_name from invocation_steps where invocation_id = $1 order by step_number', [id])
    expect(steps.map(({ step_name: step }) => step)).toEqual(['retrieve_context', 'apply_effects'])
  })
})
