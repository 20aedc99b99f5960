import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'
import type { StoredTrigger } from '@/src/events/types'

/** A trigger with an address, its conditions as they were stored. */
export type InboundTrigger = { conditions: unknown; isEnabled: boolean } & Omit<StoredTrigger, 'conditions'>

/** The trigger that a message came to, switched on or not; undefined when there is none with that address. */
export const readInbound = async (req: PayloadRequest, id: string): Promise<InboundTrigger | undefined> => {
  const [trigger] = await sql(req)<InboundTrigger>(
    `select id, organization_id as organization, name, conditions, action_type::text as "actionType", action_config as "actionConfig", is_enabled as "isEnabled", priority::int as priority,
       debounce_field as "debounceField", debounce_ms::int as "debounceMs", max_retries::int as "maxRetries"
     from content_triggers where id = $1 and event_type = $2`,
    [id, WEBHOOK_RECEIVED],
  )
  return trigger
}
