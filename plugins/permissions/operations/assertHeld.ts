import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { expandPermissions } from '@/src/access/expandPermissions'
import { principalOf } from '@/src/access/principalOf'
import type { Permission } from '@/src/access/types'
import { registryOf } from '@/src/plugin/registryOf'

import { GrantExceeded } from '../errors'

const NAMED_AT_MOST = 10

/**
 * Nobody can give, or take, more than they hold.
 * @throws PERMISSIONS_GRANT_EXCEEDED naming what the principal lacks
 */
export const assertHeld = async (args: {
  organization: string
  permissions: readonly Permission[]
  req: PayloadRequest
  /** What is attempted, for the message, e.g. `grant the role ADMIN`. */
  what: string
}): Promise<void> => {
  const { organization, permissions, req, what } = args
  const principal = await principalOf(req)
  const missing = expandPermissions(registryOf(req.payload).permissions, permissions).filter(
    (permission) => !can(principal, permission, organization),
  )
  if (missing.length > 0) throw new GrantExceeded({ missing: missing.slice(0, NAMED_AT_MOST), organization, what })
}
