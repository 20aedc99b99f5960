import { configToSchema } from '@payloadcms/graphql'
import { execute, parse, specifiedRules, validate } from 'graphql'
import type { ExecutionArgs, GraphQLError, GraphQLSchema, ValidationRule } from 'graphql'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { limitsPlugin } from '@/plugins/limits'
import { rateLimiter } from '@/plugins/limits/operations/rateLimiter'
import { sweepCounts } from '@/plugins/limits/operations/sweepCounts'
import type { LimitsOptions } from '@/plugins/limits/options'
import { apiKeyStrategy } from '@/src/access/apiKeyStrategy'
import { hashApiKey } from '@/src/access/hashApiKey'
import { PREAMBLE } from '@/src/db/preamble'
import { createEngine } from '@/tests/support/createEngine'
import type { Engine } from '@/tests/support/createEngine'

const open = () => true
const notes = {
  access: { create: open, delete: open, read: open, update: open },
  fields: [
    { name: 'title', type: 'text' as const },
    { name: 'parent', relationTo: 'notes' as const, type: 'relationship' as const },
  ],
  slug: 'notes',
}
const users = { access: notes.access, auth: true, fields: [], slug: 'users' }

const engineWith = (options: LimitsOptions) =>
  createEngine({ config: { admin: { user: 'users' }, collections: [notes as never, users as never], plugins: [limitsPlugin(options)] } })

describe('a list over REST', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await engineWith({ rates: false })
    await engine.sql(`insert into notes (id, title) select gen_random_uuid(), 'note ' || n from generate_series(1, 210) as n`)
  })
  afterAll(async () => engine?.stop())

  it.each([
    ['', 10],
    ['?limit=50', 50],
    ['?limit=100000', 100],
    ['?limit=0', 100],
    ['?pagination=false', 100],
    ['?limit=0&pagination=false', 100],
    ['?limit=-1', 10],
  ])('asked with %j answers %i of 210 rows (pitfall B9)', async (query, expected) => {
    const response = await engine.request('GET', `/api/notes${query}`)
    expect(((await response.json()) as { docs: unknown[] }).docs).toHaveLength(expected)
  })

  it('asked by a POST that stands for a GET is limited as well', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-http-method-override': 'GET' }
    const response = await engine.request('POST', '/api/notes', { body: 'limit=0&pagination=false', headers })
    expect(((await response.json()) as { docs: unknown[] }).docs).toHaveLength(100)
  })

  it('populates three levels at most', async () => {
    let parent: string | undefined
    for (let level = 0; level < 6; level += 1) {
      const note: { id: string } = (await engine.payload.create({ collection: 'notes' as 'users', data: { parent, title: `level ${level}` } as never, overrideAccess: true })) as never
      parent = note.id
    }
    const response = await engine.request('GET', `/api/notes/${parent}?depth=10`)
    let value = (await response.json()) as { parent?: unknown }
    let populated = 0
    while (typeof value.parent === 'object' && value.parent !== null) {
      value = value.parent as { parent?: unknown }
      populated += 1
    }
    expect(populated).toBe(3)
  })

  it('refuses a where with too many conditions', async () => {
    const where = Array.from({ length: 101 }, (_, index) => `where[or][${index}][title][equals]=x`).join('&')
    const response = await engine.request('GET', `/api/notes?${where}`)
    const body = (await response.json()) as { errors: { data: { code: string } }[] }
    expect([response.status, body.errors[0]?.data.code]).toEqual([400, 'LIMITS_WHERE_TOO_LARGE'])
  })

  it('leaves the Local API alone', async () => {
    const all = await engine.payload.find({ collection: 'notes' as 'users', limit: 0, overrideAccess: true, pagination: false })
    expect(all.docs.length).toBeGreaterThan(200)
  })
})

describe('a GraphQL query', () => {
  let engine: Engine
  let schema: GraphQLSchema
  let rules: (args: ExecutionArgs) => ValidationRule[]
  beforeAll(async () => {
    engine = await engineWith({ rates: { user: 2, anonymous: 2 } })
    const made = configToSchema(engine.payload.config) as { schema: GraphQLSchema; validationRules: typeof rules }
    schema = made.schema
    rules = made.validationRules
  })
  afterAll(async () => engine?.stop())

  const problems = (query: string, variableValues: Record<string, unknown> = {}) => {
    const document = parse(query)
    return validate(schema, document, [...specifiedRules, ...rules({ document, schema, variableValues } as ExecutionArgs)]).map((error: GraphQLError) => error.extensions.code)
  }
  const nested = (levels: number): string => (levels === 0 ? 'title' : `parent { ${nested(levels - 1)} }`)

  it.each([
    ['{ Notes(limit: 100) { docs { title } } }', {}, []],
    ['{ Notes(limit: 101) { docs { title } } }', {}, ['LIMITS_LIMIT_OUT_OF_RANGE']],
    ['{ Notes(limit: 0) { docs { title } } }', {}, ['LIMITS_LIMIT_OUT_OF_RANGE']],
    ['query ($n: Int) { Notes(limit: $n) { docs { title } } }', { n: 5000 }, ['LIMITS_LIMIT_OUT_OF_RANGE']],
    ['{ Notes(pagination: false) { docs { title } } }', {}, ['LIMITS_PAGINATION_REQUIRED']],
    [`{ Notes { docs { ${nested(3)} } } }`, {}, []],
    [`{ Notes { docs { ${nested(4)} } } }`, {}, ['LIMITS_DEPTH_EXCEEDED']],
    ['query ($w: Note_where) { Notes(where: $w) { docs { title } } }', { w: { OR: Array.from({ length: 101 }, () => ({ title: { equals: 'x' } })) } }, ['LIMITS_WHERE_TOO_LARGE']],
  ])('%s is answered or refused before it runs', (query, variables, expected) => {
    expect(problems(query, variables)).toEqual(expected)
  })

  it('counts as one request, however many collections it reads', async () => {
    const run = async () => {
      const req = Object.assign(await createLocalReq({}, engine.payload), { payloadAPI: 'GraphQL', headers: new Headers({ 'x-real-ip': '192.0.2.77' }) })
      const result = await execute({ contextValue: { headers: {}, req }, document: parse('{ a: Notes { totalDocs } b: Notes { totalDocs } c: Notes { totalDocs } }'), schema })
      return result.errors?.map(({ message }) => message) ?? []
    }
    expect(await run()).toEqual([])
    expect(await run()).toEqual([])
    expect((await run()).join()).toContain('More than 2 requests a minute')
  })
})

describe('requests a minute', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await engineWith({ rates: { anonymous: 3, signIn: 2, user: 0 } })
  })
  afterAll(async () => engine?.stop())

  it('are limited per address, with 429, Retry-After and RateLimit headers', async () => {
    const from = (address: string) => engine.request('GET', '/api/notes', { headers: { 'x-real-ip': address } })
    const answers = [await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1')]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0'])
    const refused = await from('192.0.2.1')
    expect([refused.status, refused.headers.get('ratelimit-limit')]).toEqual([429, '3'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('192.0.2.2')).status).toBe(200)
  })

  it('are fewer for signing in', async () => {
    const signIn = () => engine.request('POST', '/api/users/login', { body: { email: 'a@example.test', password: 'x' }, headers: { 'x-real-ip': '192.0.2.9' } })
    expect([(await signIn()).status, (await signIn()).status, (await signIn()).status]).toEqual([401, 401, 429])
  })
})

it('requests a minute are limited per API key, whatever addresses it comes from, with 429, Retry-After and a code', async () => {
  const text = (name: string) => ({ name, type: 'text' as const })
  const keys = { access: notes.access, auth: { disableLocalStrategy: true, strategies: [apiKeyStrategy] }, fields: ['keyHash', 'organization'].map(text), slug: 'api-keys' }
  const dates = ['expiresAt', 'lastUsedAt', 'revokedAt'].map((name) => ({ name, type: 'date' as const }))
  const collections = [notes as never, users as never, { ...keys, fields: [...keys.fields, ...dates] } as never]
  await using engine = await createEngine({ config: { admin: { user: 'users' }, collections, plugins: [limitsPlugin({ rates: { anonymous: 1, apiKey: 2, signIn: 0, user: 0 } })] } })
  for (const key of ['one', 'two']) await engine.payload.db.create({ collection: 'api-keys', data: { keyHash: hashApiKey(`ece_${key.padEnd(20, '0')}`), organization: 'o' } })
  let address = 0
  const ask = (key: string) => engine.request('GET', '/api/notes', { headers: { authorization: `Bearer ece_${key.padEnd(20, '0')}`, 'x-real-ip': `192.0.2.${(address += 1)}` } })
  expect([(await ask('one')).status, (await ask('one')).status]).toEqual([200, 200])
  const refused = await ask('one')
  const { errors } = (await refused.json()) as { errors: { data: { code: string; retryAfterSeconds: number } }[] }
  expect([refused.status, refused.headers.get('ratelimit-remaining'), errors[0]?.data.code]).toEqual([429, '0', 'LIMITS_RATE_EXCEEDED'])
  expect(Number(refused.headers.get('retry-after'))).toBe(errors[0]?.data.retryAfterSeconds)
  expect((await ask('two')).status).toBe(200)
})

it('requests a minute are counted over all web processes', async () => {
  await using engine = await createEngine({ config: { collections: [notes as never, users as never] } })
  await engine.sql(PREAMBLE)
  const rates = { anonymous: 1000, apiKey: 0, signIn: 0, user: 0 }
  const [here, there] = [rateLimiter(engine.payload, rates, 'postgres'), rateLimiter(engine.payload, rates, 'postgres')]
  for (const count of [here, there]) {
    for (let sent = 1; sent <= 600; sent += 1) expect((await count('anonymous', '192.0.2.5')).isExceeded).toBe(false)
  }
  // At most a hundred more from here: alone it would stay below its limit.
  await expect.poll(async () => (await here('anonymous', '192.0.2.5')).isExceeded, { interval: 200, timeout: 20_000 }).toBe(true)
  await engine.sql(`insert into engine.rate_counts values ('anonymous', '192.0.2.6', 3, now() - interval '1 second')`)
  await sweepCounts(engine.payload)
  expect(await engine.sql('select key from engine.rate_counts')).toEqual([{ key: '192.0.2.5' }])
})
