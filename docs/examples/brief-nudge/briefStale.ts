import { z } from 'zod'

import { defineEvent } from '@/src/events/defineEvent'

/** A brief waits, and nobody touched it since `staleSince` (ISO). */
export const briefStale = defineEvent({
  description: 'Nobody touched a waiting brief for days',
  group: 'Brief',
  name: 'brief.stale',
  payload: z.object({ briefId: z.uuid(), staleSince: z.iso.datetime() }),
})
