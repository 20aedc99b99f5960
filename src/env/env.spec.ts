import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, it } from 'vitest'

import { exampleOf } from './exampleOf'
import { generateSecrets } from './generateSecrets'
import { parseEnv } from './parseEnv'
import { schema } from './schema'

const generated = { ENCRYPTION_KEYS: 'k1:generated', PAYLOAD_SECRET: 'generated' }
const parse = (source: Record<string, string>) => parseEnv(source, () => generated)
const key = Buffer.from('0123456789abcdefghijklmnopqrstuv').toString('base64')
const safe = { DATABASE_URL: 'postgres://db/engine', ENCRYPTION_KEYS: `k1:${key}`, NODE_ENV: 'production', PAYLOAD_SECRET: 'k8J2mQ0xV5nB7cZ4pL9sT1wR6yH3dF8g' }

it('keeps .env.example as the schema says', () => {
  expect(readFileSync('.env.example', 'utf8')).toBe(exampleOf())
})

it('says the effect of every variable', () => {
  expect(Object.entries(schema.shape).filter(([, { description }]) => !description)).toEqual([])
})

it('needs nothing in development: defaults, and secrets that are generated', () => {
  expect(parse({})).toMatchObject({ ...generated, ENGINE_MODE: 'development', PORT: 3000, PUBLIC_URL: 'http://localhost:3000' })
})

it('takes an empty value as unset', () => {
  const { DATABASE_URL, PORT } = parse({ DATABASE_URL: '', PORT: '' })
  expect({ DATABASE_URL, PORT }).toEqual({ DATABASE_URL: undefined, PORT: 3000 })
})

it('starts in production with real secrets', () => {
  expect(parse(safe)).toMatchObject({ ENGINE_MODE: 'production', PAYLOAD_SECRET: safe.PAYLOAD_SECRET })
})

it.each([
  ['no secret', { PAYLOAD_SECRET: '' }, 'PAYLOAD_SECRET is not set'],
  ['a default secret', { PAYLOAD_SECRET: 'change-me' }, 'PAYLOAD_SECRET is a default'],
  ['a short secret', { PAYLOAD_SECRET: 'k8J2mQ0x' }, 'shorter than 32'],
  ['a repeated secret', { PAYLOAD_SECRET: 'a'.repeat(40) }, 'PAYLOAD_SECRET is a default'],
  ['no key', { ENCRYPTION_KEYS: '' }, 'ENCRYPTION_KEYS is not set'],
  ['a key of zeros', { ENCRYPTION_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` }, 'is not random'],
  ['a short key', { ENCRYPTION_KEYS: 'k1:abcd' }, '32 bytes'],
])('refuses to start in production with %s', (_, change, message) => {
  expect(() => parse({ ...safe, ...change })).toThrow(message)
})

it('names every wrong variable at once', () => {
  expect(() => parse({ DATABASE_URL: 'mysql://x', PORT: 'many' })).toThrow(/DATABASE_URL: [\s\S]*PORT: |PORT: [\s\S]*DATABASE_URL: /)
})

it('generates secrets once, readable by the owner alone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-secrets-'))
  const first = generateSecrets(folder)
  expect(generateSecrets(folder)).toEqual(first)
  expect(first.PAYLOAD_SECRET.length).toBeGreaterThan(32)
  expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  rmSync(folder, { recursive: true })
})
