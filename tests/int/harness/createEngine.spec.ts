import { expect, it } from 'vitest'

import { createEngine } from '@/tests/support/createEngine'
import { createClientUser } from '@/tests/support/fixtures/createClientUser'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'

const notes = { access: { create: () => true, read: () => true }, fields: [{ name: 'title', type: 'text' as const }], slug: 'notes' }

it('boots the product on a fresh database and answers a request through REST', async () => {
  await using engine = await createEngine()
  const nobody = await engine.request('GET', '/api/users/me')
  expect(nobody.status).toBe(200)
  expect(await nobody.json()).toMatchObject({ user: null })
  const organization = await createOrganization(engine)
  const user = await createUser(engine, { isPlatformAdmin: true, organization })
  const me = await engine.request('GET', '/api/users/me', { as: user })
  expect(await me.json()).toMatchObject({ user: { email: user.email } })
})

it('signs client users in as what they are', async () => {
  await using engine = await createEngine()
  const organization = await createOrganization(engine)
  const person = await createClientUser(engine, { organization })
  const me = await engine.request('GET', '/api/client-users/me', { as: person })
  expect(await me.json()).toMatchObject({ user: { collection: 'client-users', email: person.email } })
})

it('runs several engines in one process without sharing rows', async () => {
  await using first = await createEngine({ config: { collections: [notes] } })
  await using second = await createEngine({ config: { collections: [notes] } })
  await first.request('POST', '/api/notes', { body: { title: 'only here' } })
  expect(await first.sql('select title from notes')).toEqual([{ title: 'only here' }])
  expect(await second.sql('select title from notes')).toEqual([])
})

it('reports a transaction that was left open', async () => {
  const engine = await createEngine({ config: { collections: [notes] } })
  await engine.payload.db.beginTransaction()
  await expect(engine.stop()).rejects.toThrow('1 transaction(s) were left open')
})
