import type { PayloadRequest } from 'payload'

import type { TraceNode } from '@/plugins/agents/operations/traceEvent'
import type { EntityRef } from '@/src/admin/data/refKey'

import { traceEvent } from '@/plugins/agents/operations/traceEvent'
import { refKey } from '@/src/admin/data/refKey'
import { titlesOf } from '@/src/admin/data/titlesOf'
import { isEngineError } from '@/src/errors/isEngineError'

import { buildTrace } from './buildTrace'
import { runRefs } from './runRefs'
import type { TraceItem } from './types'

export type ShownTrace = { cut: boolean; documents: number; root: TraceItem }

const nodesOf = (node: TraceNode): TraceNode[] => [node, ...node.children.flatMap(nodesOf)]

const refsOf = (node: TraceNode): EntityRef[] =>
  node.kind === 'event' ? [{ id: node.source.id, slug: node.source.collection }] : runRefs(node)

const find = async (req: PayloadRequest, eventId: string) => {
  try {
    return await traceEvent(req, eventId)
  } catch (error) {
    if (isEngineError(error, 'AGENTS_EVENT_NOT_FOUND')) return undefined
    throw error
  }
}

/** What `GET /api/content-events/:id/trace` answers, with titles that the person may read; undefined when they may not see the event. */
export const loadTrace = async (req: PayloadRequest, eventId: string): Promise<ShownTrace | undefined> => {
  const trace = await find(req, eventId)
  if (!trace) return undefined
  const refs = nodesOf(trace.root).flatMap(refsOf)
  const titles = await titlesOf(req, refs)
  return {
    cut: trace.truncated,
    documents: new Set(refs.filter(({ slug }) => slug === 'knowledge-documents').map(refKey)).size,
    root: buildTrace({ admin: req.payload.config.routes.admin, titles }, trace.root),
  }
}
