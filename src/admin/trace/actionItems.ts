import type { TraceEventNode } from '@/plugins/agents/operations/traceEvent'

import { humanize } from '@/src/admin/elements/humanize'

import type { TraceItem } from './types'

/** What an event's triggers did besides invoking skills, whose runs have rows of their own. */
export const actionItems = ({ id, triggers }: TraceEventNode): TraceItem[] =>
  triggers
    .filter(({ invocation, state }) => !invocation && state !== 'queued')
    .map(({ actionType, at, error, name, state, trigger }) => ({
      children: [],
      durationMs: null,
      facts: [{ label: 'Action', links: [{ text: humanize(actionType) }] }],
      id: `${id}:${trigger}:${at}`,
      kind: 'action',
      startedAt: at,
      title: name,
      ...(error && { problem: error }),
      ...(state !== 'executed' && { status: state.toUpperCase() }),
    }))
