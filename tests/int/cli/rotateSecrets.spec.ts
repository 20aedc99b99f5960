import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'

import { startProcess } from './startProcess'

const newKey = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const [oldKey, key, lostKey] = [newKey('old'), newKey('fresh'), newKey('lost')]
vi.stubEnv('ENCRYPTION_KEYS', oldKey)
const { decryptSecret } = await import('@/src/secrets/decryptSecret')
const { encryptSecret } = await import('@/src/secrets/encryptSecret')
const { parseKeyRing } = await import('@/src/secrets/parseKeyRing')

let dataDir: string
let engine: Engine
let organization: string

/** A command as an operator runs it, with these keys. */
const command = async (name: string, keys: string) => {
  const run = startProcess([], { DATABASE_URL: engine.databaseUrl, DATA_DIR: dataDir, ENCRYPTION_KEYS: keys, LOG_LEVEL: 'error', PAYLOAD_SECRET: 'a secret of the tests, long enough' }, name)
  return { code: await run.code, output: run.output() }
}
/** What is stored, opened with these keys only. */
const read = async (keys: string) => {
  const ring = parseKeyRing(keys)
  const [stored] = await engine.sql<{ access: string; model: string; refresh: string }>(
    `select c.encrypted_key as model, m.access_token as access, m.refresh_token as refresh from api_credentials c, mail_accounts m where c.name = 'Model'`,
  )
  return [
    decryptSecret(stored?.model ?? '', 'api-credentials.encryptedKey', ring),
    decryptSecret(stored?.access ?? '', 'mail-accounts.accessToken', ring),
    decryptSecret(stored?.refresh ?? '', 'mail-accounts.refreshToken', ring),
  ]
}
const create = (collection: string, data: object) => engine.payload.create({ collection: collection as never, data: { organization, ...data } as never, overrideAccess: true })

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true })
  dataDir = await mkdtemp(path.resolve('.cache/rotate-'))
  engine = await createEngine()
  organization = (await create('organizations', { name: 'Keys', slug: 'keys' })).id as string
})
afterAll(async () => {
  await engine?.stop()
  await rm(dataDir, { force: true, recursive: true })
})

it('npm run secrets:rotate moves real credentials to the new key; afterwards the old one opens nothing and can go', { timeout: 180_000 }, async () => {
  await create('api-credentials', { encryptedKey: 'sk-live-0123456789', name: 'Model', provider: 'openai' })
  await create('mail-accounts', { accessToken: 'ya29.access', email: 'team@example.com', refreshToken: '1//refresh' })
  const secrets = ['sk-live-0123456789', 'ya29.access', '1//refresh']
  expect(await read(oldKey)).toEqual(secrets)

  expect(await command('rotateSecrets', `${key},${oldKey}`)).toEqual({
    code: 0,
    output: '3 secrets encrypted with the first key, 0 were already.\nOlder keys can be taken out of ENCRYPTION_KEYS.\n',
  })
  expect(await read(key)).toEqual(secrets)
  await expect(read(oldKey)).rejects.toMatchObject({ code: 'SECRET_UNREADABLE' })

  // One that was stored under a key nobody has any more is named, kept as it is, and found by the doctor.
  const other = await create('api-credentials', { encryptedKey: 'x', name: 'Other', provider: 'other' })
  await engine.sql('update api_credentials set encrypted_key = $1 where id = $2', [encryptSecret('gone', 'api-credentials.encryptedKey', parseKeyRing(lostKey)), other.id])
  const [rotated, doctor] = await Promise.all([command('rotateSecrets', key), command('doctor', key)])
  expect(rotated.code).toBe(1)
  expect(rotated.output).toContain('0 secrets encrypted with the first key, 3 were already.')
  expect(rotated.output).toContain(`api_credentials.encrypted_key of ${other.id} was left as it is: SECRET_UNREADABLE`)
  expect(doctor.code).toBe(1)
  expect(doctor.output).toMatch(/✗ stored secrets +1 of 4 are encrypted with key 'lost'[^\n]*\n +→ put that key back/)
})
