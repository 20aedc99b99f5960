import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { Execution } from '../types'

/** Appends to what became of an event's triggers; `executed` also counts as executed (B000-050). */
export const noteExecution = async (source: Payload | PayloadRequest, eventId: string, execution: Execution): Promise<void> => {
  await sql(source)(
    `update content_events set executions = coalesce(executions, '[]'::jsonb) || $2::jsonb,
       triggers_executed = coalesce(triggers_executed, 0) + $3::int where id = $1`,
    [eventId, JSON.stringify([execution]), execution.state === 'executed' ? 1 : 0],
  )
}
