import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { MAX_DEPTH } from '@/src/events/maxDepth'
import type { StoredEvent } from '@/src/events/types'

/** How often each trigger ran among what led to this event. */
export const ancestorTriggers = async (req: PayloadRequest, event: StoredEvent): Promise<Map<string, number>> => {
  if (event.depth === 0) return new Map()
  const rows = await sql(req)<{ runs: number; trigger: string }>(
    `with recursive chain as (
       select caused_by_event_id as parent, caused_by_trigger_id as trigger, 0 as steps from content_events where id = $1
       union all
       select e.caused_by_event_id, e.caused_by_trigger_id, chain.steps + 1
       from chain join content_events e on e.id = chain.parent where chain.steps < $2)
     select trigger, count(*)::int as runs from chain where trigger is not null group by trigger`,
    [event.id, MAX_DEPTH + 1],
  )
  return new Map(rows.map((row) => [row.trigger, row.runs]))
}
