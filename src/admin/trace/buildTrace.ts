import type { TraceEventNode, TraceNode } from '@/plugins/agents/operations/traceEvent'

import { refKey } from '@/src/admin/data/refKey'
import { humanize } from '@/src/admin/elements/humanize'

import { actionItems } from './actionItems'
import { eventTitle } from './eventTitle'
import type { Shown } from './runItemOf'
import { runItemOf } from './runItemOf'
import type { TraceFact, TraceItem } from './types'

const eventItem = (shown: Shown, event: TraceEventNode): TraceItem => {
  const about = shown.titles.get(refKey({ id: event.source.id, slug: event.source.collection }))
  const { id: actor, kind } = event.actor
  const facts: TraceFact[] = [
    ...(about ? [{ label: about.kind, links: [{ href: about.href, text: about.title ?? 'Open' }] }] : []),
    ...(kind ? [{ label: 'By', links: [{ text: kind === 'agent' ? `Agent ${humanize(actor ?? '')}` : humanize(kind) }] }] : []),
  ]
  return {
    children: [...event.children.map((child) => buildTrace(shown, child)), ...actionItems(event)],
    durationMs: null,
    facts,
    href: `${shown.admin}/collections/content-events/${event.id}`,
    id: event.id,
    kind: 'event',
    startedAt: event.at,
    title: eventTitle(event.type),
    ...(event.error && { problem: event.error }),
    ...(about?.title && { summary: about.title }),
  }
}

/** The rows of the trace page, from the tree that `traceEvent` reads: what something caused stands below it. */
export const buildTrace = (shown: Shown, node: TraceNode): TraceItem =>
  node.kind === 'event' ? eventItem(shown, node) : { ...runItemOf(shown, node), children: node.children.map((child) => buildTrace(shown, child)) }
