import type { PayloadRequest } from 'payload'

import { organizationsOf } from '@/src/access/organizationsOf'
import { organizationsWith } from '@/src/access/organizationsWith'
import type { Principal } from '@/src/access/types'
import { sql } from '@/src/db/sql'

/** Who holds this opens every library of the organization. */
const READ_RESTRICTED = 'asset-library:read-restricted'
/** As long as role grants may be stale, in ms. */
const MAX_AGE_MS = 1000

type Person = Extract<Principal, { kind: 'user' }>

const remembered = new WeakMap<Principal, { at: number; ids: Promise<string[]> }>()

/** The person whose rights count: an agent sees what its initiator sees. */
const personOf = (principal: Principal): Person | undefined => {
  if (principal.kind === 'user') return principal
  return principal.kind === 'agent' && principal.initiator ? personOf(principal.initiator) : undefined
}

const find = async (principal: Principal, req: PayloadRequest): Promise<string[]> => {
  // A host may have files without the DAM.
  if (!req.payload.collections['asset-libraries']) return []
  const everywhere = organizationsWith(principal, READ_RESTRICTED)
  const own = organizationsOf(principal)
  if (everywhere === 'all' || own === 'all') return []
  const asked = own.filter((organization) => !everywhere.includes(organization))
  if (asked.length === 0) return []
  const person = personOf(principal)
  const memberships = person?.memberships ?? []
  const rows = await sql(req)<{ id: string }>(
    `select l.id from asset_libraries l
      where l.organization_id = any($1::uuid[])
        and (exists (select 1 from asset_libraries_rels r where r.parent_id = l.id and r.path = 'allowedUsers')
          or exists (select 1 from asset_libraries_allowed_roles o where o.parent_id = l.id))
        and l.created_by_id is distinct from $2::uuid
        and not exists (select 1 from asset_libraries_rels r where r.parent_id = l.id and r.path = 'allowedUsers' and r.users_id = $2::uuid)
        and not exists (
          select 1 from asset_libraries_allowed_roles o join unnest($3::uuid[], $4::text[]) as m(organization, role) on m.role = o.value::text
           where o.parent_id = l.id and m.organization = l.organization_id)`,
    [asked, person?.id ?? null, memberships.map(({ organization }) => organization), memberships.map(({ role }) => role)],
  )
  return rows.map(({ id }) => id)
}

/**
 * Ids of the libraries that are restricted to others (B001-040): one with allowed users or roles is open to these, to who created it and
 * to holders of `asset-library:read-restricted`. API keys and agents without an initiator are on nobody's list.
 */
export const hiddenLibraries = async (principal: Principal, req: PayloadRequest): Promise<string[]> => {
  const known = remembered.get(principal)
  if (known && Date.now() - known.at <= MAX_AGE_MS) return known.ids
  const ids = find(principal, req)
  remembered.set(principal, { at: Date.now(), ids })
  ids.catch(() => remembered.delete(principal))
  return ids
}
