import type { Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { knownRows } from '@/src/db/knownRows'
import { sql } from '@/src/db/sql'
import { tableOf } from '@/src/payload/tableOf'

import { ForeignReference } from '../errors'
import type { ResolvedTenancyOptions } from '../options'
import { collectReferences } from './collectReferences'
import type { Reference } from './collectReferences'

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

const keyOf = ({ collection, id }: Reference): string => `${collection}/${id}`

/** A branch of the one query: the ids of `$ids` in this collection that belong to the organizations of `$1`. */
const branchOf = (payload: Payload, slug: string, parameter: number, options: ResolvedTenancyOptions): string | undefined => {
  const wanted = `any($${parameter}::uuid[])`
  if (slug === options.organizations) return `select '${slug}' as slug, id::text as id from unnest($${parameter}::uuid[]) as id where id = any($1::uuid[])`
  if (slug === options.users) {
    const memberships = tableOf(payload, slug, 'organizations')
    return `select '${slug}' as slug, _parent_id::text as id from "${memberships}" where _parent_id = ${wanted} and organization_id = any($1::uuid[])`
  }
  const config = payload.collections[slug]?.config
  const isScoped = config?.custom?.tenant !== false && config?.flattenedFields.some(({ name }) => name === 'organization')
  if (!isScoped) return undefined
  return `select '${slug}' as slug, id::text as id from "${tableOf(payload, slug)}" where id = ${wanted} and organization_id = any($1::uuid[])`
}

const findWithin = async (
  req: PayloadRequest,
  references: Reference[],
  organizations: string[],
  options: ResolvedTenancyOptions,
): Promise<{ scoped: Reference[]; within: Set<string> }> => {
  const values: unknown[] = [organizations]
  const branches: string[] = []
  const scoped: Reference[] = []
  for (const slug of new Set(references.map(({ collection }) => collection))) {
    const branch = branchOf(req.payload, slug, values.length + 1, options)
    if (!branch) continue
    const own = references.filter(({ collection }) => collection === slug)
    scoped.push(...own)
    values.push([...new Set(own.map(({ id }) => id).filter((id) => UUID.test(id)))])
    branches.push(branch)
  }
  if (branches.length === 0) return { scoped, within: new Set() }
  const rows = await sql(req)<{ id: string; slug: string }>(branches.join(' union all '), values)
  return { scoped, within: new Set(rows.map(({ id, slug }) => `${slug}/${id}`)) }
}

/**
 * Refuses a write whose relations leave the given organizations, whoever writes. Looks at relations that changed only:
 * one SQL statement per write, none when no relation changed.
 * @throws TENANCY_REFERENCE_FOREIGN with the path of every such relation
 */
export const assertReferences = async (args: {
  collection: SanitizedCollectionConfig
  data: Record<string, unknown>
  options: ResolvedTenancyOptions
  organizations: string[]
  originalDoc?: Record<string, unknown>
  req: PayloadRequest
}): Promise<void> => {
  const { collection, data, options, organizations, originalDoc, req } = args
  const references = (source: unknown) => collectReferences(req.payload, collection.flattenedFields, source)
  const known = new Set(references(originalDoc).map(keyOf))
  const changed = references(data).filter(
    (reference) => !known.has(keyOf(reference)) && reference.path !== 'organization',
  )
  if (changed.length === 0) return
  const rows = await knownRows(req)
  const isKnown = ({ collection: slug, id }: Reference): boolean => {
    const row = rows.get(id)
    return row?.collection === slug && organizations.includes(row.organization)
  }
  const unknown = changed.filter((reference) => !isKnown(reference))
  if (unknown.length === 0) return
  const { scoped, within } = await findWithin(req, unknown, organizations, options)
  const foreign = scoped.filter((reference) => !within.has(keyOf(reference)))
  if (foreign.length === 0) return
  throw new ForeignReference({
    collection: collection.slug,
    errors: foreign.map((reference) => ({
      message: `there is no ${reference.collection} '${reference.id}' in this organization`,
      path: reference.path,
    })),
  })
}
