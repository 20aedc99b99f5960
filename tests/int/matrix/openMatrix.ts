import type { SanitizedCollectionConfig } from 'payload'

import { tableOf } from '@/src/payload/tableOf'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { twoOrganizations, type TestOrganization } from '@/tests/support/twoOrganizations'

import { principalsOf, type Caller } from './principals'
import { seedCollections, type Rows } from './seedCollections'

const FOREIGN = 'BETA-SECRET'

export type Matrix = {
  a: TestOrganization
  /** Everybody of organization `a`. */
  callers: Caller[]
  /** Those with a row of the other organization. */
  collections: SanitizedCollectionConfig[]
  engine: Engine
  /** A fingerprint of all rows the other organization `b` has, by collection. */
  fingerprints: () => Promise<Map<string, string>>
  /** The other organization's row of each collection. */
  foreign: Rows
  /** What every text of its rows holds. */
  foreignMarker: string
  /** The other organization. */
  other: TestOrganization
  own: Rows
  /** Whether an answer holds a text of the other organization. */
  leaks: (text: string) => boolean
  stop: () => Promise<void>
}

/** Two organizations with a row of every collection each. Every text of the other one's rows holds a marker, so whatever way a value leaks, it is found. */
export const openMatrix = async (): Promise<Matrix> => {
  const engine = await createEngine()
  const { a, b } = await twoOrganizations(engine)
  const own = await seedCollections(engine, a, 'ALPHA-SECRET')
  const foreign = await seedCollections(engine, b, FOREIGN)
  const collections = engine.payload.config.collections.filter(({ slug }) => foreign.has(slug))
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
  const pattern = new RegExp(`${FOREIGN}|beta`, 'i')
  return { a, callers: await principalsOf(engine, a), collections, engine, fingerprints, foreign, foreignMarker: FOREIGN,  leaks: (text) => pattern.test(text), other: b, own, stop: () => engine.stop() }
}
