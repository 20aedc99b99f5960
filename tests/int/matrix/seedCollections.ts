import type { SanitizedCollectionConfig } from 'payload'

import { tableOf } from '@/src/payload/tableOf'
import type { Engine } from '@/tests/support/createEngine'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

import { generateData, requiredTargets } from './generateData'

/** The row of each collection in one organization, by slug. */
export type Rows = Map<string, string>

/** What is there already, made by `twoOrganizations`. */
const existing = (organization: TestOrganization): [string, string][] => [
  ['client-users', organization.clientUser.id],
  ['clients', organization.client],
  ['organizations', organization.id],
  ['users', organization.users.OWNER.id],
]

/** Collections after those their required relations point to. */
const inOrder = (collections: SanitizedCollectionConfig[]): SanitizedCollectionConfig[] => {
  const ordered = new Set<SanitizedCollectionConfig>()
  const bySlug = new Map(collections.map((collection) => [collection.slug as string, collection]))
  const visit = (collection: SanitizedCollectionConfig, path: string[]): void => {
    if (ordered.has(collection)) return
    if (path.includes(collection.slug)) throw new Error(`required relations in a circle: ${[...path, collection.slug].join(' → ')}`)
    for (const slug of requiredTargets(collection)) {
      const target = bySlug.get(slug)
      if (target) visit(target, [...path, collection.slug])
    }
    ordered.add(collection)
  }
  for (const collection of collections) visit(collection, [])
  return [...ordered]
}

const snake = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()

/** Points every single relation that is still empty to the organization's own row of the other collection. */
const fillRelations = async ({ payload }: Engine, collection: SanitizedCollectionConfig, rows: Rows): Promise<void> => {
  const relations = collection.flattenedFields.flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') && !field.hasMany && typeof field.relationTo === 'string' && rows.has(field.relationTo) && !('virtual' in field && field.virtual)
      ? [{ column: `${snake(field.name)}_id`, target: rows.get(field.relationTo) }]
      : [],
  )
  if (relations.length === 0) return
  const assignments = relations.map(({ column }, index) => `"${column}" = coalesce("${column}", $${index + 2})`)
  const values = [rows.get(collection.slug), ...relations.map(({ target }) => target)]
  await payload.db.pool.query(`update "${tableOf(payload, collection.slug)}" set ${assignments.join(', ')} where id = $1`, values)
}

/**
 * One row of every scoped collection, written past hooks and access, with the marker in all its texts and its relations
 * pointing to the organization's other rows.
 */
export const seedCollections = async (engine: Engine, organization: TestOrganization, marker: string): Promise<Rows> => {
  const { payload } = engine
  const rows: Rows = new Map(existing(organization))
  const scoped = payload.config.collections.filter(
    ({ custom, flattenedFields }) => custom?.tenant !== false && flattenedFields.some(({ name }) => name === 'organization'),
  )
  const idOf = (slug: string) => rows.get(slug)
  for (const collection of inOrder(scoped)) {
    if (rows.has(collection.slug)) continue
    const data = { ...generateData(collection.flattenedFields, { idOf, marker }, collection.slug), organization: organization.id }
    const created = await payload.db.create({ collection: collection.slug, data })
    rows.set(collection.slug, String(created.id))
    if (collection.versions) {
      await payload.db.createVersion({
        autosave: false,
        collectionSlug: collection.slug,
        createdAt: new Date().toISOString(),
        parent: created.id,
        updatedAt: new Date().toISOString(),
        versionData: created as never,
      })
    }
  }
  for (const collection of scoped) await fillRelations(engine, collection, rows)
  return rows
}
