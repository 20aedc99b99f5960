import type { Principal } from '@/src/access/types'

import type { EventActor } from './types'

/** The principal as events and logs keep it. */
export const actorOf = (principal: Principal): EventActor => ({
  id: 'id' in principal ? principal.id : null,
  kind: principal.kind,
})
