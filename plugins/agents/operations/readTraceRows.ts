import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { MAX_TRACE_EVENTS, TRACE_EVENT_COLUMNS } from '../constants'
import type { AppliedWrite } from '../types'
import { readTraceEvent, type TraceEventRow } from './readTraceEvent'

export type TraceInvocationRow = {
  attemptNumber: number
  completedAt: Date | null
  confidence: null | number
  durationMs: null | number
  error: null | string
  estimatedCost: null | number
  id: string
  modelName: null | string
  outcome: unknown
  output: unknown
  parentInvocation: null | string
  skill: string
  startedAt: Date
  status: string
  summary: null | string
  totalTokens: null | number
  trigger: null | string
  triggerEvent: null | string
  triggeredBy: string
  writes: AppliedWrite[] | null
}

export type TraceStepRow = {
  durationMs: null | number
  error: null | string
  input: unknown
  invocation: string
  name: string
  number: number
  output: unknown
  startedAt: Date
  status: string
}

export type TraceDocumentRow = { id: string; invocation: string; path: string; title: string; usedAt: Date; version: number }

const INVOCATION = `id, skill_slug as skill, status::text as status, triggered_by::text as "triggeredBy", trigger_id as trigger,
  trigger_event_id as "triggerEvent", parent_invocation_id as "parentInvocation", attempt_number::int as "attemptNumber", summary, output, error,
  writes, outcome, confidence::float as confidence, model_name as "modelName", total_tokens::int as "totalTokens",
  estimated_cost::float as "estimatedCost", started_at as "startedAt", completed_at as "completedAt", duration_ms::int as "durationMs"`

/**
 * All rows of one causal tree, in four queries. The root is the chain's first event, or, where a person invoked a skill, that
 * invocation with the events it caused.
 */
export const readTraceRows = async (req: PayloadRequest, start: TraceEventRow) => {
  const run = sql(req)
  const root = start.rootEvent ? ((await readTraceEvent(req, start.rootEvent)) ?? start) : start
  const events = await run<TraceEventRow>(
    `select ${TRACE_EVENT_COLUMNS} from content_events
     where id = $1 or root_event_id = $1
        or ($2::uuid is not null and (caused_by_invocation_id = $2 or root_event_id in (select id from content_events where caused_by_invocation_id = $2)))
     order by created_at, id limit $3`,
    [root.id, root.causedByInvocation, MAX_TRACE_EVENTS + 1],
  )
  const shown = events.slice(0, MAX_TRACE_EVENTS)
  const invocations = await run<TraceInvocationRow>(
    `select ${INVOCATION} from agent_invocations where organization_id = $1 and (trigger_event_id = any($2::uuid[]) or id = any($3::uuid[]))
     order by started_at, id`,
    [root.organization, shown.map(({ id }) => id), shown.flatMap(({ causedByInvocation }) => causedByInvocation ?? [])],
  )
  const ids = invocations.map(({ id }) => id)
  const steps = await run<TraceStepRow>(
    `select invocation_id as invocation, step_number::int as number, step_name as name, status::text as status, input, output, error,
       started_at as "startedAt", duration_ms::int as "durationMs"
     from invocation_steps where organization_id = $1 and invocation_id = any($2::uuid[]) order by step_number`,
    [root.organization, ids],
  )
  const documents = await run<TraceDocumentRow>(
    `select u.invocation_id as invocation, d.id, d.path, d.title, d.version::int as version, u.used_at as "usedAt"
     from document_usages u join knowledge_documents d on d.id = u.document_id where u.invocation_id = any($1::uuid[]) order by u.used_at`,
    [ids],
  )
  return { documents, events: shown, invocations, isTruncated: events.length > MAX_TRACE_EVENTS, root, steps }
}
