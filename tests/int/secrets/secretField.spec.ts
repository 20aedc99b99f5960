import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { encryptSecret } from '@/src/secrets/encryptSecret'
import { parseKeyRing } from '@/src/secrets/parseKeyRing'
import { readSecret } from '@/src/secrets/readSecret'
import { rotateSecrets } from '@/src/secrets/rotateSecrets'
import { secretField } from '@/src/secrets/secretField'
import { createEngine } from '@/tests/support/createEngine'
import type { Engine } from '@/tests/support/createEngine'

const OLD_KEY = `old:${randomBytes(32).toString('base64')}`
vi.stubEnv('ENCRYPTION_KEYS', OLD_KEY)
vi.stubEnv('PAYLOAD_SECRET', 'a secret of the tests, long enough')

const SECRET = 'sk-live-0123456789abcdef'
const open = { create: () => true, delete: () => true, read: () => true, readVersions: () => true, update: () => true }
const slug = 'accounts'
const accounts = {
  slug,
  access: open,
  fields: [
    { name: 'name', type: 'text' as const },
    secretField({ name: 'apiKey', slug }),
    { name: 'mail', type: 'group' as const, fields: [secretField({ name: 'password', slug })] },
    { name: 'channels', type: 'array' as const, fields: [secretField({ name: 'token', slug })] },
  ],
  versions: { drafts: false },
}

let engine: Engine
beforeAll(async () => {
  engine = await createEngine({ config: { collections: [accounts] } })
})
afterAll(() => engine?.stop())

const create = async (data: object): Promise<string> => {
  const response = await engine.request('POST', '/api/accounts', { body: data })
  return ((await response.json()) as { doc: { id: string } }).doc.id
}
const plain = (id: string, field = 'apiKey') => readSecret({ collection: slug, field, req: { payload: engine.payload }, where: { id: { equals: id } } })

it('answers no API with more than a mask, and keeps no plain text anywhere', async () => {
  const id = await create({ apiKey: SECRET, channels: [{ token: `${SECRET}-channel` }], mail: { password: 'short' }, name: 'A' })
  const { payload } = engine
  const where = { parent: { equals: id } }
  const answers = JSON.stringify([
    await (await engine.request('GET', `/api/accounts/${id}`)).json(),
    await (await engine.request('GET', '/api/accounts')).json(),
    await (await engine.request('GET', `/api/accounts/versions?where[parent][equals]=${id}`)).json(),
    await (await engine.request('POST', '/api/graphql', { body: { query: `{ Account(id: "${id}") { apiKey mail { password } channels { token } } }` } })).text(),
    await payload.findByID({ collection: slug, id, overrideAccess: true, showHiddenFields: true }),
    await payload.findVersions({ collection: slug, overrideAccess: true, showHiddenFields: true, where }),
    await (await engine.request('PATCH', `/api/accounts/${id}`, { body: { name: 'B' } })).json(),
  ])
  expect(answers).not.toMatch(/sk-live|v1\.old/)
  expect(answers).toContain('"apiKey":"••••cdef"')
  expect(answers).toContain('"password":"••••"')
  const [row] = await engine.sql('select a::text || v::text as everything from accounts a join _accounts_v v on v.parent_id = a.id where a.id = $1', [id])
  expect(String(row?.everything)).not.toContain('sk-live')
  expect(await plain(id)).toBe(SECRET)
})

it('keeps the secret when a form is sent back as it was, replaces it, and clears it', async () => {
  const id = await create({ apiKey: SECRET, name: 'A' })
  const patch = (data: object) => engine.request('PATCH', `/api/accounts/${id}`, { body: data })
  await patch({ apiKey: '••••cdef', name: 'B' })
  expect(await plain(id)).toBe(SECRET)
  await patch({ apiKey: '••••9999' })
  expect(await plain(id)).toBe(SECRET)
  await patch({ apiKey: 'another-secret-of-some-length' })
  expect(await plain(id)).toBe('another-secret-of-some-length')
  const { docs } = await engine.payload.findVersions({ collection: slug, overrideAccess: true, sort: 'createdAt', where: { parent: { equals: id } } })
  await engine.payload.restoreVersion({ collection: slug, id: docs[0]?.id ?? '', overrideAccess: true })
  expect(await plain(id)).toBe(SECRET)
  const copy = await engine.payload.duplicate({ collection: slug, id, overrideAccess: true })
  expect(await plain(String(copy.id))).toBeUndefined()
  await patch({ apiKey: null })
  expect(await plain(id)).toBeUndefined()
})

it('moves every stored secret to the first key, versions and arrays included, and reports what it cannot read', async () => {
  const id = await create({ apiKey: SECRET, channels: [{ token: `${SECRET}-channel` }], mail: { password: 'short' }, name: 'A' })
  const lost = await create({ name: 'Lost' })
  const elsewhere = encryptSecret('x', `${slug}.apiKey`, parseKeyRing(`gone:${randomBytes(32).toString('base64')}`))
  await engine.sql('update accounts set api_key = $1 where id = $2', [elsewhere, lost])
  const ring = parseKeyRing(`fresh:${randomBytes(32).toString('base64')},${OLD_KEY}`)
  const report = await rotateSecrets(engine.payload, ring)
  expect(report.failed).toEqual([{ code: 'SECRET_UNREADABLE', column: 'api_key', id: lost, table: 'accounts' }])
  const [left] = await engine.sql<{ left: string }>(
    `select string_agg(t, ' ') as left from (select a::text t from accounts a union all select v::text from _accounts_v v union all select c::text from accounts_channels c union all select c::text from _accounts_v_version_channels c) x`,
  )
  expect(left?.left).not.toContain('v1.old.')
  expect(left?.left.match(/v1\.fresh\./g)?.length).toBe(report.rotated)
  const { docs } = await engine.payload.db.find<{ apiKey: string; id: string }>({ collection: slug, where: { id: { equals: id } } })
  const { decryptSecret } = await import('@/src/secrets/decryptSecret')
  expect(decryptSecret(docs[0]?.apiKey ?? '', `${slug}.apiKey`, ring)).toBe(SECRET)
  expect(await rotateSecrets(engine.payload, ring)).toMatchObject({ kept: report.rotated, rotated: 0 })
})
