import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionSlug, Where } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

const idIn = (where: undefined | Where): string => {
  const { equals } = (where?.id ?? {}) as { equals?: unknown }
  return typeof equals === 'string' ? equals : ''
}

/**
 * Payload has routes for versions and for the verification of addresses at every collection, also where there are none of either; asked there it failed
 * (500) on a table or column that does not exist. The answer is 404.
 */
export const hardenRoutes = (adapter: PostgresAdapter): void => {
  const { findOne, findVersions } = adapter
  const configOf = (slug: CollectionSlug) => adapter.payload.collections[slug]?.config
  adapter.findVersions = async function findVersionsWhereKept(args) {
    if (!configOf(args.collection)?.versions) throw new NotFound({ id: idIn(args.where), kind: `version of ${args.collection}` })
    return findVersions.call(adapter, args) as never
  }
  adapter.findOne = async function findOneByKnownFields(args) {
    const isVerification = args.where !== undefined && '_verificationToken' in args.where
    if (isVerification && !configOf(args.collection)?.auth?.verify) throw new NotFound({ id: '', kind: `verification of ${args.collection}` })
    return findOne.call(adapter, args) as never
  }
}
