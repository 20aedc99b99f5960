import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'

const people: CollectionConfig = {
  access: { create: () => true, read: () => true, update: () => true },
  auth: true,
  fields: [{ name: 'roles', type: 'array', fields: [{ name: 'role', type: 'text' }] }],
  slug: 'people',
}
const LOGIN = { email: 'ada@example.com', password: 'a password of the tests' }

let engine: Engine
let id: string
beforeAll(async () => {
  engine = await createEngine({ config: { collections: [people] }, poolMax: 20 })
  const made = await engine.request('POST', '/api/people', { body: { ...LOGIN, roles: [{ role: 'editor' }] } })
  id = ((await made.json()) as { doc: { id: string } }).doc.id
})
afterAll(() => engine?.stop())

const signIn = async (): Promise<string> => {
  const answer = await engine.request('POST', '/api/people/login', { body: LOGIN })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { token: string }).token
}
const call = (method: string, path: string, token: string) => engine.request(method, path, { headers: { authorization: `JWT ${token}` } })
const isSignedIn = async (token: string): Promise<boolean> => ((await (await call('GET', '/api/people/me', token)).json()) as { user: unknown }).user !== null
const roles = async () => (await engine.payload.db.pool.query('select role from people_roles')).rows

it('people who sign in at the same time are all signed in, and each sign-out ends one session', async () => {
  const tokens = await Promise.all(Array.from({ length: 8 }, signIn))
  expect(await Promise.all(tokens.map(isSignedIn))).toEqual(tokens.map(() => true))
  expect((await call('POST', '/api/people/logout', tokens[0] ?? '')).status).toBe(200)
  expect(await Promise.all(tokens.map(isSignedIn))).toEqual(tokens.map((_, index) => index > 0))
})

it('a session is extended by a refresh', async () => {
  const token = await signIn()
  await engine.sql(`update people_sessions set expires_at = now() + interval '5 seconds'`)
  expect((await call('POST', '/api/people/refresh-token', token)).status).toBe(200)
  expect(await engine.sql(`select 1 from people_sessions where expires_at > now() + interval '1 hour'`)).toHaveLength(1)
})

it('nobody ever sees a person without the roles they have while that person signs in or is changed outside a transaction', async () => {
  let isDone = false
  const looking = (async () => {
    let missing = 0
    while (!isDone) if ((await roles()).length === 0) missing += 1
    return missing
  })()
  for (let round = 0; round < 6; round += 1) {
    await signIn()
    const doc = await engine.payload.db.findOne<{ id: string; roles: object[] }>({ collection: 'people', where: { id: { equals: id } } })
    await engine.payload.db.updateOne({ collection: 'people', data: { roles: doc?.roles }, id })
  }
  isDone = true
  expect(await looking).toBe(0)
})

it('a sign-in does not bring back a role that was taken away while it was under way', async () => {
  const read = await engine.payload.db.findOne<{ id: string; sessions: object[] }>({ collection: 'people', where: { id: { equals: id } } })
  await engine.payload.update({ collection: 'people' as never, data: { roles: [] } as never, id, overrideAccess: true })
  const session = { createdAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000), id: 'of-the-sign-in' }
  // What Payload's sign-in writes: the whole row as it read it, with one session more.
  await engine.payload.db.updateOne({ collection: 'people', data: { ...read, sessions: [...(read?.sessions ?? []), session], updatedAt: null }, id, returning: false })
  expect(await roles()).toEqual([])
  expect(await engine.sql(`select 1 from people_sessions where id = 'of-the-sign-in'`)).toHaveLength(1)
})
