import type { FieldAccess } from 'payload'

import { principalOf } from '@/src/access/principalOf'

/** Field access: platform admins only. The engine itself passes with `overrideAccess`. */
export const onlyPlatformAdmins: FieldAccess = async ({ req }) => {
  const principal = await principalOf(req)
  return principal.kind === 'system' || (principal.kind === 'user' && principal.isPlatformAdmin)
}
