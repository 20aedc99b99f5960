import { roleGrants } from '@/src/access/roleGrants'

import type { GrantsOfRow } from './grantsOfRow'
import { idOf } from './idOf'

/** An invitation: everything its role may do. */
export const invitationGrants: GrantsOfRow = async (req, row) => {
  const role = String(row.role ?? 'ARTIST')
  const [granted = []] = await roleGrants(req, [{ organization: idOf(row.organization), role }])
  return { permissions: [...granted, ...(role === 'OWNER' ? ['*'] : [])], what: `invite somebody as ${role}` }
}
