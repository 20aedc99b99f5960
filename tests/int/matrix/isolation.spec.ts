/**
 * The generated matrix (B002-001, B000-003): every collection × operation × principal. Nothing of another organization is ever
 * seen or touched. Every text of the other organization's rows holds a marker, so whatever way a value leaks, it is found.
 */
import { configToSchema } from '@payloadcms/graphql'
import { execute, parse } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatNames } from 'payload'
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { tableOf } from '@/src/payload/tableOf'
import { createEngine } from '@/tests/support/createEngine'
import type { Engine } from '@/tests/support/createEngine'
import { tokenFor } from '@/tests/support/tokenFor'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

import { generateData } from './generateData'
import { principalsOf } from './principals'
import type { Caller } from './principals'
import { seedCollections } from './seedCollections'
import type { Rows } from './seedCollections'

const OWN = 'ALPHA-SECRET'
const FOREIGN = 'BETA-SECRET'
const leaks = new RegExp(`${FOREIGN}|beta`, 'i')

let engine: Engine
let a: TestOrganization
let b: TestOrganization
let own: Rows
let foreign: Rows
let callers: Caller[]
let collections: SanitizedCollectionConfig[]
let before: Map<string, string>
let cells = 0

/** A fingerprint of all rows the other organization has, by collection. */
const fingerprints = async (): Promise<Map<string, string>> => {
  const prints = new Map<string, string>()
  for (const { slug } of collections) {
    const where = slug === 'organizations' ? 'id = $1' : slug === 'users' ? 'id in (select _parent_id from users_organizations where organization_id = $1)' : 'organization_id = $1'
    const text = `select count(*) || md5(string_agg(row_to_json(t)::text, '' order by id)) as print from "${tableOf(engine.payload, slug)}" t where ${where}`
    const { rows } = await engine.payload.db.pool.query<{ print: string }>(text, [b.id])
    prints.set(slug, rows[0]?.print ?? '')
  }
  return prints
}

beforeAll(async () => {
  engine = await createEngine()
  ;({ a, b } = await twoOrganizations(engine))
  own = await seedCollections(engine, a, OWN)
  foreign = await seedCollections(engine, b, FOREIGN)
  callers = await principalsOf(engine, a)
  collections = engine.payload.config.collections.filter(({ slug }) => foreign.has(slug))
  before = await fingerprints()
}, 180_000)
afterAll(async () => {
  await engine?.stop()
}, 120_000)

const refusals = new Set([400, 401, 403, 404, 409])

/** What came back, or undefined when it was refused. An error of the engine itself is not a refusal. */
const attempt = async <Result>(run: () => Promise<Result>): Promise<Result | undefined> => {
  try {
    return await run()
  } catch (error) {
    const { status } = error as { status?: number }
    if (status !== undefined && refusals.has(status)) return undefined
    throw error
  }
}

/** Runs one operation for every collection and principal and names the cells that failed. */
const everywhere = async (run: (collection: SanitizedCollectionConfig, req: PayloadRequest) => Promise<boolean>): Promise<string[]> => {
  const failed: string[] = []
  for (const collection of collections) {
    for (const { name, req } of callers) {
      cells += 1
      if (!(await run(collection, await req()))) failed.push(`${collection.slug} × ${name}`)
    }
  }
  return failed
}

type Action = 'delete' | 'read' | 'update'

/**
 * As `everywhere`, but runs the operation once for principals that access answers the same: it sees of a principal nothing but that answer.
 * Access itself is asked for each of them.
 */
const perDecision = (action: Action, run: (collection: SanitizedCollectionConfig, req: PayloadRequest) => Promise<boolean>): Promise<string[]> => {
  const known = new Map<string, Promise<boolean>>()
  return everywhere(async (collection, req) => {
    const decision = await collection.access[action]({ req })
    const key = `${collection.slug} ${JSON.stringify(decision)}`
    const result = known.get(key) ?? run(collection, req)
    known.set(key, result)
    return result
  })
}

const isForeign = ({ slug }: SanitizedCollectionConfig): Where => ({ id: { equals: foreign.get(slug) } })
const seesNothing = (result: unknown): boolean => !leaks.test(JSON.stringify(result ?? null))
const options = (collection: SanitizedCollectionConfig, req: PayloadRequest) => ({ collection: collection.slug as 'users', overrideAccess: false, req })

/** The first text every row of the collection has, to write to. */
const writable = ({ flattenedFields }: SanitizedCollectionConfig): Record<string, unknown> => {
  const field = flattenedFields.find((one) => (one.type === 'text' || one.type === 'textarea') && !('hasMany' in one && one.hasMany) && !('virtual' in one && one.virtual))
  return field ? { [field.name]: 'touched' } : {}
}

/** Conditions on texts of related rows, e.g. `client.name`. */
const throughRelations = (collection: SanitizedCollectionConfig): Where[] =>
  collection.flattenedFields.flatMap((field: FlattenedField): Where[] => {
    if (field.type !== 'relationship' || typeof field.relationTo !== 'string' || ('virtual' in field && field.virtual)) return []
    const target = engine.payload.collections[field.relationTo]?.config
    const text = target?.flattenedFields.find((one) => one.type === 'text' && !one.hasMany && !one.hidden && !one.access?.read && !('virtual' in one && one.virtual))
    return text ? [{ [`${field.name}.${text.name}`]: { contains: field.relationTo === 'organizations' || field.relationTo === 'users' ? 'Beta' : FOREIGN } }] : []
  })

describe('of another organization', { timeout: 600_000 }, () => {
  it('no row is found, by list or by id', async () => {
    expect(
      await perDecision('read', async (collection, req) => {
        const listed = await attempt(() => engine.payload.find({ ...options(collection, req), depth: 0, limit: 100 }))
        const byId = await attempt(() => engine.payload.find({ ...options(collection, req), depth: 0, where: isForeign(collection) }))
        return seesNothing(listed) && (byId?.docs.length ?? 0) === 0
      }),
    ).toEqual([])
  })

  it('no row is counted', async () => {
    expect(
      await perDecision('read', async (collection, req) => {
        const counted = await attempt(() => engine.payload.count({ ...options(collection, req), where: isForeign(collection) }))
        return (counted?.totalDocs ?? 0) === 0
      }),
    ).toEqual([])
  })

  it('no version is seen', async () => {
    const versioned = collections.filter(({ versions }) => Boolean(versions))
    expect(versioned.length).toBeGreaterThan(0)
    for (const collection of versioned) {
      for (const { name, req } of callers) {
        cells += 2
        const versions = await attempt(async () => engine.payload.findVersions({ ...options(collection, await req()), depth: 1, limit: 100 } as never))
        const counted = await attempt(async () => engine.payload.countVersions({ ...options(collection, await req()), where: { parent: { equals: foreign.get(collection.slug) } } } as never))
        expect([collection.slug, name, seesNothing(versions), counted?.totalDocs ?? 0]).toEqual([collection.slug, name, true, 0])
      }
    }
  })

  it('nothing is learnt by asking through relations', async () => {
    expect(
      await perDecision('read', async (collection, req) => {
        const or = throughRelations(collection)
        if (or.length === 0) return true
        const found = await attempt(() => engine.payload.find({ ...options(collection, req), depth: 0, where: { or } }))
        return (found?.docs.length ?? 0) === 0
      }),
    ).toEqual([])
  })

  it('no row is changed', async () => {
    expect(
      await perDecision('update', async (collection, req) => {
        const changed = await attempt(() => engine.payload.update({ ...options(collection, req), data: writable(collection) as never, where: isForeign(collection) }))
        return (changed?.docs.length ?? 0) === 0
      }),
    ).toEqual([])
  })

  it('no row is deleted', async () => {
    expect(
      await perDecision('delete', async (collection, req) => {
        const deleted = await attempt(() => engine.payload.delete({ ...options(collection, req), where: isForeign(collection) }))
        return (deleted?.docs.length ?? 0) === 0
      }),
    ).toEqual([])
  })

  it('no row is created', async () => {
    expect(
      await everywhere(async (collection, req) => {
        const data = { ...generateData(collection.flattenedFields, { idOf: (slug) => own.get(slug), marker: 'intruder' }, collection.slug) }
        const home = collection.slug === 'users' ? { organizations: [{ organization: b.id, role: 'VIEWER' }], password: 'intruder-1' } : { organization: b.id }
        const created = await attempt(() => engine.payload.create({ ...options(collection, req), data: { ...data, ...home } as never, depth: 0 }))
        return created === undefined
      }),
    ).toEqual([])
  })

  it('a row that points there by accident shows an id and nothing else', async () => {
    const pairs = collections.flatMap((collection) =>
      collection.flattenedFields.flatMap((field) =>
        field.type === 'relationship' && !field.hasMany && typeof field.relationTo === 'string' && foreign.has(field.relationTo) && field.name !== 'organization' && !('virtual' in field && field.virtual)
          ? [{ collection, column: `${field.name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()}_id`, target: foreign.get(field.relationTo) }]
          : [],
      ),
    )
    const restore: (() => Promise<unknown>)[] = []
    for (const { collection, column, target } of pairs) {
      const table = tableOf(engine.payload, collection.slug)
      const { rows } = await engine.payload.db.pool.query<Record<string, string>>(`select "${column}" from "${table}" where id = $1`, [own.get(collection.slug)])
      await engine.payload.db.pool.query(`update "${table}" set "${column}" = $2 where id = $1`, [own.get(collection.slug), target])
      restore.push(() => engine.payload.db.pool.query(`update "${table}" set "${column}" = $2 where id = $1`, [own.get(collection.slug), rows[0]?.[column]]))
    }
    const failed = await everywhere(async (collection, req) => {
      const listed = await attempt(() => engine.payload.find({ ...options(collection, req), depth: 1, limit: 100 }))
      return seesNothing(listed)
    })
    for (const undo of restore) await undo()
    expect(pairs.length).toBeGreaterThan(100)
    expect(failed).toEqual([])
  })

  it('GraphQL shows nothing either', async () => {
    const schema = (configToSchema(engine.payload.config) as { schema: GraphQLSchema }).schema
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => ['limit', 'where'].every((name) => args.some((arg) => arg.name === name)))
    const names = lists.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(collections.length)
    const document = parse(`{ ${names.map((name) => `${name}(limit: 100) { docs { id } totalDocs }`).join(' ')} }`)
    const foreignIds = new Set(foreign.values())
    for (const { name, req } of callers) {
      cells += names.length
      const request = Object.assign(await req(), { payloadAPI: 'GraphQL' })
      const result = await execute({ contextValue: { headers: {}, req: request }, document, schema })
      const seen = Object.values(result.data ?? {}).flatMap((list) => ((list as { docs?: { id: string }[] } | null)?.docs ?? []).map(({ id }) => id))
      expect([name, seen.filter((id) => foreignIds.has(id))]).toEqual([name, []])
      if (name === 'OWNER') expect(seen.length).toBeGreaterThan(100)
    }
  })

  it('GraphQL answers no row by its id, and changes or deletes none', async () => {
    const schema = (configToSchema(engine.payload.config) as { schema: GraphQLSchema }).schema
    const operations = collections.flatMap(({ slug }) => {
      const [id, name] = [foreign.get(slug), formatNames(slug).singular]
      const has = (type: 'Mutation' | 'Query', field: string) => Boolean((type === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[field])
      return [
        ...(has('Query', name) ? [{ field: `${name}(id: "${id}") { id }`, kind: 'query' }] : []),
        ...(has('Mutation', `delete${name}`) ? [{ field: `delete${name}(id: "${id}") { id }`, kind: 'mutation' }] : []),
        ...(has('Mutation', `update${name}`) ? [{ field: `update${name}(id: "${id}", data: {}) { id }`, kind: 'mutation' }] : []),
      ]
    })
    expect(operations.length).toBeGreaterThan(collections.length * 2)
    for (const kind of ['query', 'mutation']) {
      const fields = operations.filter((operation) => operation.kind === kind).map(({ field }, index) => `f${index}: ${field}`)
      const document = parse(`${kind} { ${fields.join(' ')} }`)
      // Those who may most: the operations below GraphQL are those of the cells above, where everybody asks.
      for (const { name, req } of callers.filter((caller) => (kind === 'query' ? ['OWNER', 'client user'] : ['OWNER']).includes(caller.name))) {
        cells += fields.length
        const request = Object.assign(await req(), { payloadAPI: 'GraphQL' })
        const result = await execute({ contextValue: { headers: {}, req: request }, document, schema })
        expect([name, kind, Object.entries(result.data ?? {}).filter(([, row]) => row !== null)]).toEqual([name, kind, []])
        if (kind === 'mutation') expect([name, result.errors?.length]).toEqual([name, fields.length])
      }
    }
  })

  it('REST shows and touches nothing', async () => {
    const signedIn = async (caller: TestOrganization['clientUser'] | TestOrganization['users']['OWNER']) => ({ authorization: `JWT ${await tokenFor(engine.payload, caller)}` })
    const people: Record<string, string>[] = [await signedIn(a.users.OWNER), { authorization: `Bearer ${a.apiKey}` }, await signedIn(a.clientUser), {}]
    const failed: string[] = []
    for (const { slug } of collections) {
      for (const [index, person] of people.entries()) {
        const id = foreign.get(slug)
        // An address of its own for each collection, or the rate limit would answer.
        const headers = { ...person, 'x-real-ip': `192.0.2.1 ${slug}` }
        const list = await engine.request('GET', `/api/${slug}?limit=0&depth=1`, { headers })
        const one = await engine.request('GET', `/api/${slug}/${id}`, { headers })
        const changed = await engine.request('PATCH', `/api/${slug}/${id}`, { body: { name: 'touched' }, headers })
        const deleted = await engine.request('DELETE', `/api/${slug}/${id}`, { headers })
        cells += 4
        const isRefused = [one, changed, deleted].every(({ status }) => refusals.has(status))
        if (!isRefused || leaks.test(await list.text())) failed.push(`${slug} × ${index}: ${one.status} ${changed.status} ${deleted.status}`)
      }
    }
    expect(failed).toEqual([])
  })

  it('every row is as it was', async () => {
    expect(await fingerprints()).toEqual(before)
  })
})

describe('the matrix itself', { timeout: 60_000 }, () => {
  it('looks at rows that are there: the owner sees one of each collection of its own', async () => {
    const owner = callers.find(({ name }) => name === 'OWNER')
    const missing: string[] = []
    for (const collection of collections) {
      const found = await attempt(async () => engine.payload.find({ ...options(collection, (await owner?.req()) as PayloadRequest), depth: 0, where: { id: { equals: own.get(collection.slug) } } }))
      if (found?.docs.length !== 1) missing.push(collection.slug)
    }
    expect(missing).toEqual([])
  })

  it('covers every scoped collection and every principal', () => {
    process.stdout.write(`isolation matrix: ${cells} cells, ${collections.length} collections, ${callers.length} principals\n`)
    expect(collections.length).toBeGreaterThan(150)
    expect(callers).toHaveLength(12)
    expect(cells).toBeGreaterThan(collections.length * callers.length * 8)
  })
})
