/**
 * The generated matrix (B002-001, B000-003): every collection × operation × principal. Nothing of another organization is ever
 * seen or touched. Every text of the other organization's rows holds a marker, so whatever way a value leaks, it is found.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { tableOf } from '@/src/payload/tableOf'

import { generateData } from './generateData'
import { openMatrix, type Matrix } from './openMatrix'

let matrix: Matrix
let { callers, collections, engine, foreign, own } = {} as Matrix
let before: Map<string, string>
let cells = 0

beforeAll(async () => {
  matrix = await openMatrix()
  ;({ callers, collections, engine, foreign, own } = matrix)
  before = await matrix.fingerprints()
}, 180_000)
afterAll(() => matrix?.stop(), 120_000)

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
const seesNothing = (result: unknown): boolean => !matrix.leaks(JSON.stringify(result ?? null))
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
    return text ? [{ [`${field.name}.${text.name}`]: { contains: field.relationTo === 'organizations' || field.relationTo === 'users' ? 'Beta' : matrix.foreignMarker } }] : []
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
        const home = collection.slug === 'users' ? { organizations: [{ organization: matrix.other.id, role: 'VIEWER' }], password: 'intruder-1' } : { organization: matrix.other.id }
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

  it('every row is as it was', async () => {
    expect(await matrix.fingerprints()).toEqual(before)
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
    expect(cells).toBeGreaterThan(collections.length * callers.length * 7)
  })
})
