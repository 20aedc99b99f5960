import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'

import { runTool } from '@/plugins/agents/operations/runTool'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { startWeb } from '@/src/server/startWeb'
import { defineTool } from '@/src/tools/defineTool'

import { mcpDoor } from './mcpDoor'
import { type AgentsEngine, newOrganization, openAgents, type Row } from './openAgents'

let engine: AgentsEngine
let door: Awaited<ReturnType<typeof mcpDoor>>

beforeAll(async () => {
  engine = await openAgents()
  door = await mcpDoor(engine)
})
afterAll(async () => {
  await door?.[Symbol.asyncDispose]()
  await engine?.stop()
})

const reader = async () => door.connect(await door.keyWith(['jot:read']))

describe('collections over MCP', () => {
  it('are listed and described as far as the key may read them', async () => {
    const client = await reader()
    expect((await door.call(client, 'list_collections', {})).value).toEqual([{ collection: 'jots', label: 'Jots' }])
    const more = await door.connect(await door.keyWith(['jot:read', 'client:read']))
    expect((await door.call(more, 'list_collections', {})).value).toMatchObject([{ collection: 'clients' }, { collection: 'jots' }])
    const { fields } = (await door.call(client, 'describe_collection', { collection: 'jots' })).value as { fields: Row[] }
    expect(fields).toEqual(expect.arrayContaining([
      { name: 'title', type: 'text' }, { name: 'phase', options: ['DONE', 'IDEA', 'WORK'], type: 'select' }, { hasMany: true, name: 'related', relationTo: 'jots', type: 'relationship' },
    ]))
    expect(fields.map(({ name }) => name)).not.toContain('note')
    const refused = await door.call(client, 'describe_collection', { collection: 'clients' })
    expect(refused).toMatchObject({ audit: { action_type: 'mcp:describe_collection', success: false }, isError: true, text: "collection: there is no 'clients' that you may read; there are jots" })
  })

  it('are read with filters, page by page, with the fields that were asked for', async () => {
    const client = await reader()
    for (const title of ['One', 'Three', 'Two']) await engine.add('jots', { body: 'Long', kind: 'paged', title })
    const query = { collection: 'jots', limit: 2, select: ['title'], sort: '-title', where: { and: [{ kind: { equals: 'paged' } }, { phase: { in: ['IDEA', 'WORK'] } }] } }
    const first = await door.call(client, 'find_records', query)
    expect(first.value).toEqual({ page: 1, records: [{ id: expect.any(String), title: 'Two' }, { id: expect.any(String), title: 'Three' }], total: 3, totalPages: 2 })
    const second = await door.call(client, 'find_records', { ...query, page: 2 })
    expect(second.value).toMatchObject({ page: 2, records: [{ title: 'One' }], total: 3 })
    const { records } = second.value as { records: Row[] }
    expect((await door.call(client, 'read_record', { collection: 'jots', id: records[0]?.id, select: ['title', 'body'] })).value).toEqual({ body: 'Long', id: records[0]?.id, title: 'One' })
    expect(second.audit).toMatchObject({ action_details: { arguments: expect.stringContaining('"page":2'), kind: 'api-key' }, action_type: 'mcp:find_records', organization_id: engine.organization, success: true })
  })

  it.each([
    [{ where: { tilte: { equals: 'x' } } }, /^Not valid: where: 'tilte' is no field of jots; there are id, title, kind/],
    [{ where: { or: [{ title: { equls: 'x' } }] } }, /where\.title\.equls: is no operator; accepted are equals, contains/],
    [{ where: { phase: { equals: 'NOPE' } } }, /where\.phase\.equals: "NOPE" is none of DONE, IDEA, WORK/],
    [{ where: { title: 'x' } }, /where\.title: expected an operator and a value, like .* given "x"/],
    [{ where: { and: 'x' } }, /where\.and: expected a list of conditions, given "x"/],
    [{ where: { note: { like: 'a' } } }, /where: 'note' is no field of jots/],
    [{ sort: 'note' }, /sort: 'note' is no field of jots/],
    [{ select: ['title', 'secret'] }, /select: 'secret' is no field of jots/],
    [{ where: { title: { near: 'x' } } }, /could not answer this query of jots: an operator or value in `where` does not fit its field/],
    [{ limit: 9999 }, /limit: Too big/],
    [{ page: 0 }, /page: Too small/],
    [{ collection: 'payload-preferences' }, /there is no 'payload-preferences' that you may read; there are jots/],
  ])('refuse %j by its place, and the refusal is in the audit log', async (query, message) => {
    const { audit, isError, text } = await door.call(await reader(), 'find_records', { collection: 'jots', ...query })
    expect(text).toMatch(message)
    expect(text).not.toMatch(/select "|Failed query/)
    expect(isError).toBe(true)
    expect(audit).toMatchObject({ action_type: 'mcp:find_records', error: text, success: false })
  })

  it('belong to the organization of the key, whatever is asked', async () => {
    const other = await newOrganization(engine, 'Neighbours')
    const { id } = await engine.payload.create({ collection: 'jots' as never, data: { kind: 'mine', organization: other, title: 'Theirs' } as never, overrideAccess: true })
    const client = await reader()
    expect((await door.call(client, 'read_record', { collection: 'jots', id })).value).toBeNull()
    expect((await door.call(client, 'find_records', { collection: 'jots', where: { or: [{ organization: { equals: other } }, { kind: { equals: 'mine' } }] } })).value).toMatchObject({ records: [], total: 0 })
    await expect(door.connect(await door.keyWith(['jot:read']), { 'x-organization': other })).rejects.toThrow(/do not belong to the organization/)
    expect(await engine.sql('select id from agent_audit_logs where organization_id = $1', [other])).toEqual([])
  })

  it('are closed to a key as soon as it is revoked', async () => {
    const key = await door.keyWith(['jot:read'])
    const client = await door.connect(key)
    expect(await door.call(client, 'find_records', { collection: 'jots' })).toMatchObject({ isError: false })
    await engine.sql(`update api_keys set revoked_at = now(), updated_at = now() where name = 'agent'`)
    await expect(client.callTool({ arguments: { collection: 'jots' }, name: 'find_records' })).rejects.toThrow(/needs a sign-in or an API key/)
  })

  it('are still served after bodies that are no JSON', async () => {
    const headers = { accept: 'application/json, text/event-stream', authorization: `Bearer ${await door.keyWith(['jot:read'])}`, 'content-type': 'application/json' }
    for (const body of ['{"jsonrpc":', '']) expect(await (await fetch(door.url, { body, headers, method: 'POST' })).json()).toMatchObject({ error: { code: -32700 } })
    expect((await door.call(await reader(), 'list_collections', {})).isError).toBe(false)
  })

  it('are served on, and what was asked is done and noted, when a client leaves while a batch runs', async () => {
    const web = await startWeb(engine.payload, { admin: false, port: 0 })
    onTestFinished(web.stop)
    const headers = { accept: 'application/json, text/event-stream', authorization: `Bearer ${await door.keyWith(['jot:*', 'skill:invoke'])}`, 'content-type': 'application/json' }
    const call = (id: number, name: string, args: object) => ({ id, jsonrpc: '2.0', method: 'tools/call', params: { arguments: args, name } })
    const body = JSON.stringify([call(1, 'find_records', { collection: 'jots', select: ['meta'] }), call(2, 'skill_sleeper', { input: { ms: 1500 } })])
    const noted = () => engine.sql<Row>(`select action_type, success from agent_audit_logs where executed_at > now() - interval '1 minute' and (action_type = 'mcp:skill_sleeper' or action_details->>'arguments' like '%"meta"%')`)
    const gone = new AbortController()
    const asked = fetch(`${web.url}/api/mcp`, { body, headers, method: 'POST', signal: gone.signal })
    await vi.waitFor(async () => expect(await engine.sql(`select 1 from agent_invocations where skill_slug = 'sleeper'`)).toHaveLength(1), 10_000)
    gone.abort()
    await expect(asked).rejects.toThrow('aborted')
    await vi.waitFor(async () => expect(await noted()).toHaveLength(2), 10_000)
    expect(await noted()).toEqual(expect.arrayContaining([{ action_type: 'mcp:find_records', success: true }, { action_type: 'mcp:skill_sleeper', success: true }]))
    expect(await (await fetch(`${web.url}/api/mcp`, { body: JSON.stringify({ id: 3, jsonrpc: '2.0', method: 'ping' }), headers, method: 'POST' })).json()).toMatchObject({ id: 3, result: {} })
  })

  it("never hears a database's words from a tool that fails", async () => {
    const req = await engine.requestOf(engine.admin)
    const broken = defineTool({
      description: 'Fails.', input: z.object({}), kind: 'read', name: 'broken', permissions: [],
      run: async ({ context }) => ({ value: await sql(context.req)('select secret_column from jots') }),
    })
    const context = { now: new Date(), organization: engine.organization, principal: await principalOf(req), req, signal: new AbortController().signal }
    expect((await runTool({ call: { arguments: '{}', name: 'broken' }, context, tools: [broken] })).problem).toBe("The database refused what 'broken' asked of it; the log says why.")
  })
})
