import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { installSkills } from '@/plugins/agents/operations/installSkills'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { createEngine } from '@/tests/support/createEngine'
import type { Engine, RequestOptions } from '@/tests/support/createEngine'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'
import { registryOf } from '@/src/plugin/registryOf'

let engine: Engine
let a: TestOrganization
let b: TestOrganization

beforeAll(async () => {
  engine = await createEngine()
  ;({ a, b } = await twoOrganizations(engine))
})
afterAll(async () => engine?.stop())

type Body = { doc?: { id: string }; errors?: { data?: { code?: string } }[] }

const post = async (key: string, body: unknown, options: RequestOptions & { path?: string } = { as: a.users.OWNER }) => {
  const { path = '/api/clients', ...request } = options
  const response = await engine.request('POST', path, { ...request, body, headers: { ...request.headers, 'idempotency-key': key } })
  return { body: (await response.json()) as Body, replayed: response.headers.get('idempotency-replayed'), status: response.status }
}
const clientsNamed = async (name: string): Promise<number> =>
  Number((await engine.sql<{ n: string }>('select count(*) as n from clients where name = $1', [name]))[0]?.n)
let next = 0
const unique = () => `${Date.now()}-${(next += 1)}`

describe('a POST with an Idempotency-Key (B003-086)', () => {
  it('is executed once; its repeat gets the same answer', async () => {
    const [key, name] = [unique(), unique()]
    const first = await post(key, { name })
    const second = await post(key, { name })
    expect([first.status, first.replayed]).toEqual([201, null])
    expect([second.status, second.replayed]).toEqual([201, 'true'])
    expect(second.body).toEqual(first.body)
    expect(await clientsNamed(name)).toBe(1)
  })

  it('invokes a skill once, and the repeat names the same run', async () => {
    await inTransaction(engine.payload, { kind: 'system' }, (req) => installSkills({ organization: a.id, req }))
    const key = unique()
    const invoke = () => post(key, { input: {} }, { as: a.users.OWNER, path: '/api/skills/status-advisor/invoke' })
    const [first, second] = [await invoke(), await invoke()]
    expect([first.status, second.status, second.replayed]).toEqual([202, 202, 'true'])
    expect(second.body).toEqual(first.body)
    expect(await engine.sql(`select skill_slug from agent_invocations where organization_id = $1`, [a.id])).toEqual([{ skill_slug: 'status-advisor' }])
  })

  it('is refused with another body', async () => {
    const [key, name] = [unique(), unique()]
    await post(key, { name })
    const other = await post(key, { name: `${name} other` })
    expect([other.status, other.body.errors?.[0]?.data?.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED'])
    expect(await clientsNamed(`${name} other`)).toBe(0)
  })

  it('is executed once when a hundred arrive at the same time', async () => {
    const [key, name] = [unique(), unique()]
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(key, { name }, { headers: { authorization: `Bearer ${a.apiKey}` } })))
    expect(await clientsNamed(name)).toBe(1)
    const executed = answers.filter(({ replayed, status }) => status === 201 && replayed === null)
    expect(executed).toHaveLength(1)
    const ids = new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.doc?.id))
    expect(ids.size).toBe(1)
    expect(answers.every(({ body, status }) => status === 201 || body.errors?.[0]?.data?.code === 'IDEMPOTENCY_KEY_IN_USE')).toBe(true)
  }, 60_000)

  it('is another request on another route (B003-094)', async () => {
    const [key, name] = [unique(), unique()]
    await post(key, { name })
    const other = await post(key, { name }, { as: a.users.OWNER, path: '/api/pods' })
    expect([other.status, other.replayed]).toEqual([201, null])
  })

  it('is another request of another principal: no answer is told to somebody else', async () => {
    const [key, name] = [unique(), unique()]
    const first = await post(key, { name })
    const colleague = await post(key, { name: `${name} 2` }, { as: a.users.ADMIN })
    const stranger = await post(key, { name }, { as: b.users.OWNER })
    expect([first.replayed, colleague.replayed, stranger.replayed]).toEqual([null, null, null])
    expect(new Set([first.body.doc?.id, colleague.body.doc?.id, stranger.body.doc?.id]).size).toBe(3)
  })

  it('runs again when it failed', async () => {
    const [key, name] = [unique(), unique()]
    const failed = await post(key, { name, status: 'no such status' })
    expect(failed.status).toBe(400)
    const again = await post(key, { name })
    expect([again.status, again.replayed]).toEqual([201, null])
  })

  it('takes 1 to 255 visible characters as a key', async () => {
    for (const key of ['x'.repeat(256), 'a b']) {
      const refused = await post(key, { name: unique() })
      expect([refused.status, refused.body.errors?.[0]?.data?.code]).toEqual([400, 'IDEMPOTENCY_KEY_INVALID'])
    }
  })

  it('is forgotten after 24 hours, when the sweep has run', async () => {
    const [key, name] = [unique(), unique()]
    await post(key, { name })
    await engine.sql(`update idempotency_records set created_at = now() - interval '25 hours' where key like $1`, [`%${key}`])
    const sweep = registryOf(engine.payload).schedules.find((schedule) => schedule.name === 'idempotency-sweep')
    await sweep?.run({ now: new Date(), payload: engine.payload, signal: new AbortController().signal })
    expect(await engine.sql('select 1 from idempotency_records where key like $1', [`%${key}`])).toEqual([])
    expect((await post(key, { name: `${name} new` })).replayed).toBeNull()
  })
})

describe('a crash', () => {
  /** What is left of a request whose process died in its transaction: the claim, and nothing of what it did. */
  const died = async (key: string, name: string) => {
    await post(key, { name })
    await engine.sql('delete from clients where name = $1', [name])
    const [record] = await engine.sql<{ id: string }>(
      `update idempotency_records set status_code = null, created_at = now() - interval '1 minute' where key like $1 returning id`,
      [`%${key}`],
    )
    return record?.id
  }

  it('cannot come between what a request did and its answer: one transaction writes both', async () => {
    const [key, name] = [unique(), unique()]
    await post(key, { name })
    const [row] = await engine.sql(`select r.xmin::text = c.xmin::text as together from idempotency_records r, clients c where r.key like $1 and c.name = $2`, [`%${key}`, name])
    expect(row).toEqual({ together: true })
  })

  it('leaves a key that the next request takes over', async () => {
    const [key, name] = [unique(), unique()]
    await died(key, name)
    const again = await post(key, { name })
    expect([again.status, again.replayed]).toEqual([201, null])
  })

  it('is not what a slow request is: its key is in use as long as its transaction lasts, and nobody runs it again', async () => {
    const [key, name] = [unique(), unique()]
    const record = await died(key, name)
    const transaction = String(await engine.payload.db.beginTransaction())
    await sql({ payload: engine.payload, transactionID: transaction } as PayloadRequest)('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [record])
    const refused = await post(key, { name })
    expect([refused.status, refused.body.errors?.[0]?.data?.code]).toEqual([409, 'IDEMPOTENCY_KEY_IN_USE'])
    await engine.payload.db.rollbackTransaction(transaction)
    expect((await post(key, { name })).status).toBe(201)
    expect(await clientsNamed(name)).toBe(1)
  })
})
