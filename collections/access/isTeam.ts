import type { FieldAccess } from 'payload'

import { principalOf } from '@/src/access/principalOf'

/** Field access: everyone but client-portal users, who may change only what is theirs. */
export const isTeam: FieldAccess = async ({ req }) => {
  const { kind } = await principalOf(req)
  return kind !== 'client-user' && kind !== 'anonymous'
}
