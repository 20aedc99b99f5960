import type { CollectionConfig, Where } from 'payload'

import { accessFor } from '@/src/access/accessFor'
import { accessOptionsOf } from '@/src/access/accessOptionsOf'
import { organizationsWith } from '@/src/access/organizationsWith'
import type { AccessRule } from '@/src/access/types'

type Indexed = Record<string, { scope?: string | undefined }>

/** The same condition on another field: what a collection says of its relation, said of the copy in the index. */
const renamed = (where: Where, from: string, to: string): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, clause]) =>
      key === 'and' || key === 'or' ? [key, (clause as Where[]).map((one) => renamed(one, from, to))] : [key === from ? to : key, clause],
    ),
  )

/**
 * A row of the index is seen by whoever may read that kind of document in that organization; the index never shows
 * a title that its collection would hide. A collection with a `scope` is restricted here as it restricts itself.
 */
export const searchAccess = (collections: CollectionConfig[], indexed: Indexed) => {
  const resources = collections.map(({ access, slug }) => ({ options: accessOptionsOf(access), scope: indexed[slug]?.scope, slug }))
  const clausesOf = async (args: Parameters<AccessRule>[0], { options, scope, slug }: (typeof resources)[number]): Promise<Where[]> => {
    const organizations = options ? organizationsWith(args.principal, `${options.resource}:read`) : []
    if (organizations !== 'all' && organizations.length === 0) return []
    const own = scope && options?.restrict ? await options.restrict({ ...args, data: undefined }) : true
    if (own === false) return []
    const ofOrganizations: Where[] = organizations === 'all' ? [] : [{ organization: { in: organizations } }]
    const restricted: Where[] = own === true || !scope ? [] : [renamed(own, scope, 'scope')]
    return [{ and: [{ 'doc.relationTo': { equals: slug } }, ...ofOrganizations, ...restricted] }]
  }
  const readable: AccessRule = async (args) => {
    const clauses = (await Promise.all(resources.map((resource) => clausesOf(args, resource)))).flat()
    return clauses.length > 0 ? { or: clauses } : false
  }
  return accessFor({
    also: (args) => args.action === 'read' && args.principal.kind !== 'client-user' && readable(args),
    resource: 'search-entry',
    restrict: (args) => (args.action === 'read' ? readable(args) : true),
  })
}
