import type { TraceInvocationNode } from '@/plugins/agents/operations/traceEvent'

/** One thing in a causal chain. Children were caused by it. */
export type TraceItem = {
  children: TraceItem[]
  /** Null while it is still going on, and for events, which take no time. */
  durationMs: null | number
  facts: TraceFact[]
  href?: string | undefined
  id: string
  kind: TraceKind
  problem?: string
  startedAt: string
  status?: string
  steps?: TraceStep[]
  summary?: string
  title: string
}

export type TraceKind = 'action' | 'event' | 'invocation'
/** A labelled list under a row: documents used, writes, what it is about. */
export type TraceFact = { label: string; links: TraceLink[] }
export type TraceLink = { href?: string; text: string }
export type TraceStep = { durationMs: null | number; name: string; offsetMs: number; problem?: string; status: string }

type Known = 'attemptNumber' | 'confidence' | 'durationMs' | 'error' | 'estimatedCost' | 'id' | 'skill' | 'startedAt' | 'status' | 'summary' | 'totalTokens' | 'writes'

/** What is shown of a run, in a trace and on its own page. */
export type RunRecord = {
  documents: { id: string }[]
  steps: Pick<TraceInvocationNode['steps'][number], 'durationMs' | 'error' | 'name' | 'startedAt' | 'status'>[]
} & Pick<TraceInvocationNode, Known>
