import type { EntityTitle } from '@/src/admin/data/titlesOf'

import { humanize } from '@/src/admin/elements/humanize'

import { runFacts } from './runFacts'
import type { RunRecord, TraceItem, TraceStep } from './types'

/** What a row needs to name and link things: the admin's path, and titles as far as the person may read them. */
export type Shown = { admin: string; titles: Map<string, EntityTitle> }

const stepsOf = ({ startedAt, steps }: RunRecord): TraceStep[] =>
  steps.map((step) => ({
    durationMs: step.durationMs,
    name: humanize(step.name),
    offsetMs: Math.max(0, step.startedAt.getTime() - startedAt.getTime()),
    status: step.status,
    ...(step.error && { problem: step.error }),
  }))

/** A run as a row of a trace, without what it caused. */
export const runItemOf = (shown: Shown, run: RunRecord): TraceItem => ({
  children: [],
  durationMs: run.durationMs,
  facts: runFacts(shown, run),
  href: `${shown.admin}/collections/agent-invocations/${run.id}`,
  id: run.id,
  kind: 'invocation',
  startedAt: run.startedAt.toISOString(),
  status: run.status,
  steps: stepsOf(run),
  title: `${humanize(run.skill)}${run.attemptNumber > 1 ? `, attempt ${run.attemptNumber}` : ''}`,
  ...(run.error && { problem: run.error }),
  ...(run.summary && { summary: run.summary }),
})
