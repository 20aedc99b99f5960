import type { Access, Payload, PayloadRequest } from 'payload'

import { organizationsOf } from '@/src/access/organizationsOf'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { tableOf } from '@/src/payload/tableOf'

const LOCKS = 'payload-locked-documents'
const CONTEXT_KEY = 'tenancyLocks'

const idsOfLocks = async (req: PayloadRequest, users: string, organizations: string[]): Promise<string[]> => {
  const table = tableOf(req.payload, LOCKS)
  const rows = await sql(req)<{ id: string }>(
    `select distinct lock.parent_id::text as id from "${table}_rels" as lock
     join "${tableOf(req.payload, users, 'organizations')}" as membership on membership._parent_id = lock.users_id
     where lock.path = 'user' and membership.organization_id = any($1::uuid[])`,
    [organizations],
  )
  return rows.map(({ id }) => id)
}

/** Locks of people one shares an organization with: the admin says who is editing, and lets somebody take over. */
const lockAccess =
  (users: string): Access =>
  async ({ req }) => {
    const principal = await principalOf(req)
    if (principal.kind === 'system') return true
    if (principal.kind !== 'user') return false
    const organizations = organizationsOf(principal)
    if (organizations === 'all') return true
    const found = (req.context[CONTEXT_KEY] ??= idsOfLocks(req, users, organizations)) as Promise<string[]>
    const ids = await found
    // Not `false`: the admin asks, and an empty answer is the usual one.
    return ids.length > 0 ? { id: { in: ids } } : { id: { exists: false } }
  }

/**
 * Payload opens the collection of document locks to everybody who is signed in, client users and API keys included. It is
 * added when the config is sanitized, after all plugins, so it gets its access when Payload starts.
 */
export const guardLocks = (payload: Payload, users: string): void => {
  const collection = payload.config.collections.find(({ slug }) => slug === LOCKS)
  if (!collection) return
  const access = lockAccess(users)
  Object.assign(collection.access, {
    create: async ({ req }: { req: PayloadRequest }) => (await principalOf(req)).kind === 'user',
    delete: access,
    read: access,
    update: access,
  })
}
