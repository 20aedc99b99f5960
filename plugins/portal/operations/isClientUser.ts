import type { Principal } from '@/src/access/types'

/** The portal's endpoints are for client users only; people of the team have the admin and the ordinary API. */
export const isClientUser = (principal: Principal): principal is Extract<Principal, { kind: 'client-user' }> =>
  principal.kind === 'client-user'
