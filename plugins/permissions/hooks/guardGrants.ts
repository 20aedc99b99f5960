import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { organizationsOf } from '@/src/access/organizationsOf'
import { principalOf } from '@/src/access/principalOf'

import { assertHeld } from '../operations/assertHeld'
import type { GrantsOfRow, Row } from '../operations/grantsOfRow'
import { idOf } from '../operations/idOf'
import { overrideGrants } from '../operations/overrideGrants'
import { rowsOf } from '../operations/rowsOf'

/** Where a new row goes that names no organization; empty when that is open, and then nothing is held there. */
const onlyOrganization = async (req: PayloadRequest): Promise<string> => {
  const organizations = organizationsOf(await principalOf(req))
  return organizations !== 'all' && organizations.length === 1 ? (organizations[0] ?? '') : ''
}

/** Rows that give permissions away may give no more than their author holds, before and after the write. */
export const guardGrants =
  (grantsOf: GrantsOfRow): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    if (overrideAccess || (operation !== 'create' && operation !== 'update' && operation !== 'delete')) return args
    const stored = operation === 'create' ? [] : await rowsOf(req, collection.slug, args)
    const written: Row[] =
      operation === 'create' ? [args.data ?? {}] : operation === 'update' ? stored.map((row) => ({ ...row, ...args.data })) : []
    // Taking a key or an invitation away gives nothing; taking an override away changes what a role may do.
    const judged = operation === 'delete' && grantsOf !== overrideGrants ? [] : [...written, ...(grantsOf === overrideGrants ? stored : [])]
    for (const row of judged) {
      const organization = idOf(row.organization) || (await onlyOrganization(req))
      await assertHeld({ organization, req, ...(await grantsOf(req, { ...row, organization })) })
    }
    return args
  }
