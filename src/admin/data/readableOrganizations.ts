import type { PayloadRequest } from 'payload'

import type { Permission } from '@/src/access/types'

import { organizationsWith } from '@/src/access/organizationsWith'
import { principalOf } from '@/src/access/principalOf'

/**
 * The organizations whose rows the signed-in person may read, for figures that are counted by SQL. Only for collections
 * whose readers are decided by that permission alone (no `restrict` in their access).
 */
export const readableOrganizations = async (req: PayloadRequest, permission: Permission): Promise<'all' | string[]> =>
  organizationsWith(await principalOf(req), permission)
