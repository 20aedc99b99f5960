import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { TRACE_EVENT_COLUMNS } from '../constants'
import type { Execution } from '../types'

export type TraceEventRow = {
  actorId: null | string
  actorType: null | string
  causedByEvent: null | string
  causedByInvocation: null | string
  causedByTrigger: null | string
  createdAt: Date
  depth: number
  error: null | string
  executions: Execution[] | null
  id: string
  organization: string
  payload: Record<string, unknown>
  processedAt: Date | null
  rootEvent: null | string
  sourceId: string
  sourceType: string
  type: string
}

/** One event of a trace; undefined when it is gone. */
export const readTraceEvent = async (req: PayloadRequest, id: string): Promise<TraceEventRow | undefined> => {
  const [event] = await sql(req)<TraceEventRow>(`select ${TRACE_EVENT_COLUMNS} from content_events where id = $1`, [id])
  return event
}
