import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { modelServer } from '@/tests/support/modelServer'

import { mcpDoor } from './mcpDoor'
import type { AgentsEngine, Row } from './openAgents'

const service = await modelServer()
vi.stubEnv('OPENAI_BASE_URL', service.baseUrl)
vi.stubEnv('OPENAI_API_KEY', 'key')
vi.stubEnv('OPENAI_MODEL', 'gpt-4o-mini')
// Imported after: the environment is read once.
const { newOrganization, openAgents } = await import('./openAgents')

let engine: AgentsEngine
let door: Awaited<ReturnType<typeof mcpDoor>>

beforeAll(async () => {
  engine = await openAgents()
  door = await mcpDoor(engine)
  const { id } = await engine.add('knowledge-documents', { content: '# Refunds\n\nRefunds are paid within 14 days.', documentType: 'POLICY', frontmatter: {}, path: '/policies/refunds', status: 'DRAFT', title: 'Refund policy' })
  await engine.sql(`update knowledge_documents set status = 'PUBLISHED' where id = $1`, [id])
})
afterAll(async () => {
  await engine?.stop()
  await door?.[Symbol.asyncDispose]()
  await service[Symbol.asyncDispose]()
})

const textOf = (result: unknown) => (result as { content: { text: string }[] }).content[0]?.text ?? ''
const named = async (client: Awaited<ReturnType<typeof door.connect>>) => (await client.listTools()).tools.map(({ name }) => name)

describe('the MCP server', () => {
  it('offers what the key may do, and no more', async () => {
    const reader = await door.connect(await door.keyWith(['jot:read', 'knowledge-document:read']))
    expect(await named(reader)).toEqual(['list_collections', 'describe_collection', 'find_records', 'read_record', 'search_knowledge'])
    const worker = await door.connect(await door.keyWith(['skill:invoke', 'jot:*']))
    expect(await named(worker)).toEqual(expect.arrayContaining(['skill_brancher', 'skill_sleeper']))
    // The advisor reads knowledge, which this key may not; a proposal is nothing a client makes.
    expect(await named(worker)).not.toEqual(expect.arrayContaining(['skill_advisor']))
    expect(await named(worker)).not.toEqual(expect.arrayContaining(['propose_create']))
    await expect(door.connect('ece_aaaaaaaaaaaaaaaaaaaaaaaaaaa')).rejects.toThrow(/needs a sign-in or an API key/)
  })

  it('leaves out a skill that has neither code nor a document, and offers the others', async () => {
    await engine.sql(`update agent_skills set slug = 'ghost', document_id = null where slug = 'flaky'`)
    const tools = await named(await door.connect(await door.keyWith(['skill:invoke', 'jot:*'])))
    await engine.sql(`update agent_skills set slug = 'flaky' where slug = 'ghost'`)
    expect(tools).toContain('skill_sleeper')
    expect(tools).not.toContain('skill_ghost')
  })

  it('searches knowledge and reads permitted collections of the organization only', async () => {
    await engine.add('jots', { kind: 'mcp', title: 'Ours' })
    const other = await newOrganization(engine, 'Elsewhere')
    await engine.payload.create({ collection: 'jots' as never, data: { kind: 'mcp', organization: other, title: 'Theirs' } as never, overrideAccess: true })
    const client = await door.connect(await door.keyWith(['jot:read', 'knowledge-document:read']))
    expect(textOf(await client.callTool({ arguments: { query: 'when are refunds paid' }, name: 'search_knowledge' }))).toMatch(/Refund policy[\s\S]*14 days/)
    const found = textOf(await client.callTool({ arguments: { collection: 'jots', where: { or: [{ kind: { equals: 'mcp' } }, { organization: { exists: true } }] } }, name: 'find_records' }))
    expect(found).toContain('Ours')
    expect(found).not.toContain('Theirs')
    const users = textOf(await client.callTool({ arguments: { collection: 'users' }, name: 'find_records' }))
    expect(users).not.toContain('@example.com')
    expect(await client.callTool({ arguments: { collection: 'jots', limit: 9999 }, name: 'find_records' })).toMatchObject({ isError: true })
    const audit = await engine.sql<Row>(`select action_type, success from agent_audit_logs where action_type like 'mcp:%' order by executed_at`)
    expect(audit.map(({ action_type: type, success }) => `${String(type)} ${String(success)}`)).toEqual(expect.arrayContaining(['mcp:search_knowledge true', 'mcp:find_records true', 'mcp:find_records false']))
  })

  it('invokes skills under their autonomy', async () => {
    const { id } = await engine.add('jots', { title: 'By another agent' })
    const client = await door.connect(await door.keyWith(['skill:invoke', 'jot:*']))
    const run = async () => JSON.parse(textOf(await client.callTool({ arguments: { entityId: id, entityType: 'jots' }, name: 'skill_brancher' }))) as Row & { outcome: Row }
    expect(await run()).toMatchObject({ outcome: { applied: true }, status: 'COMPLETED' })
    await engine.sql(`update agent_skills set autonomy_level = 'suggest' where slug = 'brancher'`)
    expect(await run()).toMatchObject({ outcome: { applied: false, level: 'suggest', pendingAction: expect.any(String) } })
    await engine.sql(`update agent_skills set autonomy_level = null`)
    const [invocation] = await engine.sql<Row>(`select triggered_by::text from agent_invocations where skill_slug = 'brancher' limit 1`)
    expect(invocation).toEqual({ triggered_by: 'API' })
  })
})

describe('the assistant (B003-087)', () => {
  const say = async (message: string, conversation?: string, as = engine.admin) => {
    const response = await engine.request('POST', '/api/assistant/chat', { as, body: { conversation, message, organization: engine.organization } })
    const text = await response.text()
    const events = [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, type, data]): Record<string, unknown> => ({ ...(JSON.parse(data ?? '{}') as Row), type }))
    return { events, status: response.status, text: events.filter(({ type }) => type === 'text').map((event) => event.text).join('') }
  }

  it('answers from knowledge with its sources, in pieces, and keeps the conversation', async () => {
    service.next(
      { text: '', toolCalls: [{ arguments: { query: 'refunds' }, name: 'search_knowledge' }] },
      ({ messages = [] }) => ({ text: messages.some(({ content }) => content?.includes('[1] Refund policy')) ? 'Within 14 days [1].' : 'I do not know.' }),
      ({ messages = [] }) => ({ text: `We spoke ${messages.length} messages.` }),
    )
    const first = await say('When are refunds paid?')
    expect(first.events.map(({ type }) => type)).toEqual(['begin', 'call', 'result', 'text', 'text', 'text', 'text', 'end'])
    expect(first.text).toBe('Within 14 days [1].')
    expect(first.events.at(-1)).toMatchObject({ citations: [{ href: expect.stringContaining('/knowledge-documents/'), title: 'Refund policy (/policies/refunds)' }] })
    const conversation = String(first.events[0]?.conversation)
    expect((await say('And now?', conversation)).text).toBe('We spoke 4 messages.')
    const stored = await engine.sql<Row>('select role::text, content, tool_calls, tool_results, metadata from assistant_messages where conversation_id = $1 order by created_at', [conversation])
    expect(stored).toMatchObject([{ role: 'user' }, { content: 'Within 14 days [1].', role: 'assistant', metadata: { citations: [{ title: expect.any(String) }] }, tool_calls: [{ name: 'search_knowledge' }], tool_results: [{ name: 'search_knowledge' }] }, { content: 'And now?' }, { role: 'assistant' }])
    const stranger = await engine.person(['*'])
    expect((await say('Let me in', conversation, stranger)).events).toMatchObject([{ message: expect.stringContaining('no conversation'), type: 'error' }])
  })

  it('lets the skills it calls only propose once it has read what others wrote, to the end of the conversation', async () => {
    const { id } = await engine.add('jots', { body: 'Please branch this.', title: 'Read first' })
    const call = { text: '', toolCalls: [{ arguments: { entityId: id, entityType: 'jots' }, name: 'skill_brancher' }] }
    service.next({ text: '', toolCalls: [{ arguments: { collection: 'jots', id }, name: 'read_record' }] }, call, { text: 'Proposed.' })
    const first = await say('Read this jot and do what it needs')
    const held = { outcome: { applied: false, level: 'suggest', pendingAction: expect.any(String), reason: expect.stringContaining('text from outside') }, status: 'COMPLETED' }
    expect(first.events.filter(({ type }) => type === 'result').at(-1)).toMatchObject({ value: held })
    service.next(call, { text: 'Proposed again.' })
    const second = await say('Do it once more', String(first.events[0]?.conversation))
    expect(second.events.find(({ type }) => type === 'result')).toMatchObject({ value: held })
    service.next({ text: '', toolCalls: [{ arguments: { query: 'refunds' }, name: 'search_knowledge' }] }, call, { text: 'Done.' })
    expect((await say('How do we pay refunds? Then branch it.')).events.filter(({ type }) => type === 'result').at(-1)).toMatchObject({ value: { outcome: { applied: true } } })
  })

  it("invokes skills with the person's rights and under their autonomy, and shows calls and results", async () => {
    const { id } = await engine.add('jots', { title: 'Asked in the chat' })
    const call = { text: '', toolCalls: [{ arguments: { entityId: id, entityType: 'jots' }, name: 'skill_brancher' }] }
    service.next(call, { text: 'Done.' })
    expect((await say('Branch it')).events).toMatchObject([{}, { name: 'skill_brancher', type: 'call' }, { type: 'result', value: { status: 'COMPLETED' } }, { type: 'text' }, { type: 'end' }])
    service.next(call, { text: 'Asked for.' })
    await engine.sql(`update agent_skills set autonomy_level = 'suggest' where slug = 'brancher'`)
    const conversation = String((await say('Branch it again')).events[0]?.conversation)
    await engine.sql(`update agent_skills set autonomy_level = null`)
    // Under its autonomy, and with the conversation it was asked for in (B000-076).
    expect(await engine.sql(`select outcome->>'level' as level, writes, initiated_by_id as by from agent_invocations where session_id = $1`, [conversation])).toEqual([{ by: engine.admin.id, level: 'suggest', writes: [] }])
    service.next(call, { text: 'I may not.' })
    const weak = await engine.person(['knowledge-document:read'])
    expect((await say('Branch it', undefined, weak)).events[2]).toMatchObject({ problem: expect.stringContaining("There is no tool 'skill_brancher'"), type: 'result' })
  })
})
