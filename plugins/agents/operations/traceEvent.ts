import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'

import { EventNotFound } from '../errors'
import { readTraceEvent, type TraceEventRow } from './readTraceEvent'
import { readTraceRows, type TraceDocumentRow, type TraceInvocationRow, type TraceStepRow } from './readTraceRows'

export type TraceEventNode = {
  actor: { id: null | string; kind: null | string }
  at: string
  children: TraceNode[]
  depth: number
  error: null | string
  id: string
  kind: 'event'
  payload: Record<string, unknown>
  processedAt: null | string
  source: { collection: string; id: string }
  /** What became of each matched trigger. */
  triggers: NonNullable<TraceEventRow['executions']>
  type: string
}

export type TraceInvocationNode = {
  children: TraceNode[]
  documents: Omit<TraceDocumentRow, 'invocation'>[]
  kind: 'invocation'
  steps: Omit<TraceStepRow, 'invocation'>[]
} & Omit<TraceInvocationRow, 'triggerEvent'>

export type TraceNode = TraceEventNode | TraceInvocationNode

export type Trace = {
  /** From the first event to the last end, in ms. */
  durationMs: number
  /** Everything that failed, in order. */
  errors: { id: string; kind: TraceNode['kind']; message: string }[]
  /** The chain's first event, or the invocation by a person that began it. */
  root: TraceNode
  rootId: string
  totals: { costUsd: number; events: number; invocations: number; tokens: number; writes: number }
  truncated: boolean
}

type Rows = Awaited<ReturnType<typeof readTraceRows>>

const groupBy = <Row>(rows: Row[], keyOf: (row: Row) => null | string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

/** Turns rows into a tree: event → invocations (retries as siblings) → the events their writes emitted → … */
const treeOf = (rows: Rows): TraceNode => {
  const steps = groupBy(rows.steps, ({ invocation }) => invocation)
  const documents = groupBy(rows.documents, ({ invocation }) => invocation)
  const invocationsByEvent = groupBy(rows.invocations, ({ triggerEvent }) => triggerEvent)
  const eventsByInvocation = groupBy(rows.events, ({ causedByInvocation }) => causedByInvocation)
  const eventsByEvent = groupBy(rows.events, (event) => (event.causedByInvocation ? null : event.causedByEvent))
  const toEvent = (event: TraceEventRow): TraceEventNode => ({
    actor: { id: event.actorId, kind: event.actorType },
    at: event.createdAt.toISOString(),
    children: [...(invocationsByEvent.get(event.id) ?? []).map(toInvocation), ...(eventsByEvent.get(event.id) ?? []).map(toEvent)],
    depth: event.depth,
    error: event.error,
    id: event.id,
    kind: 'event',
    payload: event.payload,
    processedAt: event.processedAt?.toISOString() ?? null,
    source: { collection: event.sourceType, id: event.sourceId },
    triggers: event.executions ?? [],
    type: event.type,
  })
  const toInvocation = ({ triggerEvent: _, ...invocation }: TraceInvocationRow): TraceInvocationNode => ({
    ...invocation,
    children: (eventsByInvocation.get(invocation.id) ?? []).map(toEvent),
    documents: (documents.get(invocation.id) ?? []).map(({ invocation: _invocation, ...document }) => document),
    kind: 'invocation',
    steps: (steps.get(invocation.id) ?? []).map(({ invocation: _invocation, ...step }) => step),
  })
  const first = rows.invocations.find(({ id }) => id === rows.root.causedByInvocation)
  const root = first ? toInvocation(first) : toEvent(rows.root)
  // What people did later in the same story: caused by nobody, but of the same root.
  const later = rows.events.filter(({ causedByEvent, causedByInvocation, id }) => !causedByEvent && !causedByInvocation && id !== rows.root.id)
  return { ...root, children: [...root.children, ...later.map(toEvent)] }
}

const endOf = (rows: Rows): number =>
  Math.max(...rows.events.map(({ createdAt }) => createdAt.getTime()), ...rows.invocations.map(({ completedAt, startedAt }) => (completedAt ?? startedAt).getTime()))

/**
 * The whole causal tree around an event, from its root.
 * @throws AGENTS_EVENT_NOT_FOUND also when it belongs to an organization whose events the caller may not read
 */
export const traceEvent = async (req: PayloadRequest, id: string): Promise<Trace> => {
  const start = await readTraceEvent(req, id)
  if (!start || !can(await principalOf(req), 'content-event:read', start.organization)) throw new EventNotFound({ id })
  const rows = await readTraceRows(req, start)
  const { events, invocations } = rows
  const began = Math.min(...events.map(({ createdAt }) => createdAt.getTime()), ...invocations.map(({ startedAt }) => startedAt.getTime()))
  const sum = (valueOf: (row: TraceInvocationRow) => null | number | undefined) => invocations.reduce((total, row) => total + (valueOf(row) ?? 0), 0)
  return {
    durationMs: endOf(rows) - began,
    errors: [
      ...events.flatMap(({ error, id: event }) => (error ? [{ id: event, kind: 'event' as const, message: error }] : [])),
      ...invocations.flatMap(({ error, id: invocation }) => (error ? [{ id: invocation, kind: 'invocation' as const, message: error }] : [])),
    ],
    root: treeOf(rows),
    rootId: rows.root.id,
    totals: {
      costUsd: sum(({ estimatedCost }) => estimatedCost),
      events: events.length,
      invocations: invocations.length,
      tokens: sum(({ totalTokens }) => totalTokens),
      writes: sum(({ writes }) => writes?.length),
    },
    truncated: rows.isTruncated,
  }
}
