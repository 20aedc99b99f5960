import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { Conflict } from '@/src/errors/Conflict'
import { createEngine } from '@/tests/support/createEngine'
import type { Caller, Engine } from '@/tests/support/createEngine'

let engine: Engine
let editor: Caller
let guest: Caller

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }
const users = {
  slug: 'users',
  access: open,
  auth: { useSessions: false },
  fields: [{ name: 'organizations', type: 'array' as const, fields: [{ name: 'organization', type: 'text' as const }, { name: 'role', type: 'text' as const }, { name: 'permissions', type: 'json' as const }] }],
}
const notes = { slug: 'notes', access: open, fields: [{ name: 'title', type: 'text' as const, required: true }] }

const write = defineEndpoint({
  access: 'note:write',
  handler: async ({ body, params, query, req }) => {
    const note = await req.payload.create({ collection: 'notes', data: { title: body.title } as never, overrideAccess: true, req })
    if (body.then === 'throw') throw new Conflict({ reason: 'it was asked to fail', subject: 'The note' })
    if (body.then === 'refuse') return Response.json({ no: true }, { status: 422 })
    if (body.then === 'crash') throw new Error('a secret of the server')
    return { copies: query.copies, id: note.id, shelf: params.shelf }
  },
  input: {
    body: z.strictObject({ then: z.enum(['throw', 'refuse', 'crash']).optional(), title: z.string().min(3) }),
    params: z.object({ shelf: z.string() }),
    query: z.object({ copies: z.coerce.number().int().max(5).default(1) }),
  },
  method: 'post',
  path: '/shelves/:shelf/notes',
  status: 201,
})

const endpoints = [
  write,
  defineEndpoint({ access: 'public', handler: ({ principal }) => ({ kind: principal.kind }), method: 'get', path: '/whoami' }),
  defineEndpoint({ access: 'authenticated', handler: () => undefined, method: 'get', path: '/nothing' }),
  defineEndpoint({ access: (principal) => principal.kind === 'api-key', handler: () => ({}), method: 'get', path: '/machines' }),
  defineEndpoint({ access: 'public', handler: async ({ req }) => ({ raw: await req.text?.() }), method: 'post', path: '/raw' }),
]

const person = async (email: string, permissions: string[]): Promise<Caller> => {
  const data = { email, organizations: [{ organization: 'acme', permissions, role: 'MEMBER' }], password: 'correct horse battery' }
  return (await engine.payload.create({ collection: 'users', data: data as never, overrideAccess: true })) as Caller
}
const post = (body: unknown, as: Caller | undefined = editor, path = '/api/shelves/red/notes') => engine.request('POST', path, { as, body })
const titles = async () => (await engine.sql<{ title: string }>('select title from notes')).map(({ title }) => title)

beforeAll(async () => {
  engine = await createEngine({ config: { admin: { user: 'users' }, collections: [users, notes], endpoints } })
  editor = await person('editor@example.com', ['note:write'])
  guest = await person('guest@example.com', [])
})
afterAll(() => engine?.stop())

describe('an endpoint', () => {
  it('answers with parsed input and its status', async () => {
    const response = await post({ title: 'A note' }, editor, '/api/shelves/red/notes?copies=3')
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ copies: 3, id: expect.any(String), shelf: 'red' })
    expect(await titles()).toContain('A note')
    expect((await engine.request('GET', '/api/nothing', { as: guest })).status).toBe(204)
    expect(await (await engine.request('GET', '/api/whoami')).json()).toEqual({ kind: 'anonymous' })
  })

  it('addresses every problem of body, query and path at once', async () => {
    const response = await post({ extra: 1, then: 'dance', title: 'x' }, editor, '/api/shelves/red/notes?copies=9')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'REQUEST_INVALID',
      errors: [
        { accepted: 'at most 5', given: '9', path: 'query.copies' },
        { accepted: 'throw, refuse, crash', given: 'dance', path: 'body.then' },
        { accepted: 'at least 3', given: 'x', path: 'body.title' },
        { accepted: 'no extra', path: 'body' },
      ],
    })
    const broken = await post('{"title": ')
    expect(broken.status).toBe(400)
    expect(await broken.json()).toMatchObject({ code: 'REQUEST_INVALID', errors: [{ accepted: 'JSON', path: 'body' }] })
  })

  it('tells the unknown (401) from those who may not (403), before it looks at the input', async () => {
    const unknown = await engine.request('POST', '/api/shelves/red/notes', { body: { nonsense: true } })
    expect(unknown.status).toBe(401)
    expect(await unknown.json()).toMatchObject({ errors: [{ data: { code: 'UNAUTHENTICATED' } }] })
    const forbidden = await post({ nonsense: true }, guest)
    expect(forbidden.status).toBe(403)
    expect(await forbidden.json()).toMatchObject({ errors: [{ data: { code: 'FORBIDDEN', needed: 'note:write' } }] })
    expect((await engine.request('GET', '/api/machines', { as: editor })).status).toBe(403)
    expect((await engine.request('GET', '/api/machines')).status).toBe(401)
  })

  it('undoes what the handler wrote when it fails or answers with an error', async () => {
    const conflict = await post({ then: 'throw', title: 'Undone 1' })
    expect(conflict.status).toBe(409)
    expect(await conflict.json()).toMatchObject({ errors: [{ data: { code: 'CONFLICT' }, message: 'The note: it was asked to fail' }] })
    expect((await post({ then: 'refuse', title: 'Undone 2' })).status).toBe(422)
    const crash = await post({ then: 'crash', title: 'Undone 3' })
    expect(crash.status).toBe(500)
    expect(await crash.text()).not.toContain('secret of the server')
    expect((await titles()).filter((title) => title.startsWith('Undone'))).toEqual([])
  })

  it('answers with an error when the commit fails', async () => {
    await engine.sql(`create function refuse_title() returns trigger language plpgsql as $$ begin
      if new.title = 'Too late' then raise exception 'refused at commit'; end if; return null; end $$`)
    await engine.sql('create constraint trigger refuse_title after insert on notes deferrable initially deferred for each row execute function refuse_title()')
    const response = await post({ title: 'Too late' })
    expect(response.status).toBe(500)
    expect(await titles()).not.toContain('Too late')
  })

  it('leaves the body unread when there is no schema for it', async () => {
    expect(await (await post('as it came', editor, '/api/raw')).json()).toEqual({ raw: 'as it came' })
  })
})
