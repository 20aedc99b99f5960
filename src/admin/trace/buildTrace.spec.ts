import { describe, expect, it } from 'vitest'

import type { TraceEventNode, TraceInvocationNode, TraceNode } from '@/plugins/agents/operations/traceEvent'

import { buildTrace } from './buildTrace'
import { flattenTrace } from './flattenTrace'

const at = (ms: number) => new Date(1_700_000_000_000 + ms)
const event = (id: string, ms: number, children: TraceNode[] = [], more: Partial<TraceEventNode> = {}): TraceEventNode => ({
  actor: { id: null, kind: 'user' },
  at: at(ms).toISOString(),
  children,
  depth: 0,
  error: null,
  id,
  kind: 'event',
  payload: {},
  processedAt: null,
  source: { collection: 'briefs', id: 'b1' },
  triggers: [],
  type: 'brief.created',
  ...more,
})
const run = (id: string, ms: number, children: TraceNode[] = [], more: Partial<TraceInvocationNode> = {}): TraceInvocationNode => ({
  attemptNumber: 1,
  children,
  completedAt: at(ms + 40),
  confidence: 0.9,
  documents: [{ id: 'd1', path: '/p', title: 'Playbook', usedAt: at(ms), version: 1 }],
  durationMs: 40,
  error: null,
  estimatedCost: null,
  id,
  kind: 'invocation',
  modelName: null,
  outcome: null,
  output: null,
  parentInvocation: null,
  skill: 'intake-processor',
  startedAt: at(ms),
  status: 'COMPLETED',
  steps: [{ durationMs: 3, error: null, input: null, name: 'gather_context', number: 1, output: null, startedAt: at(ms + 5), status: 'COMPLETED' }],
  summary: null,
  totalTokens: null,
  trigger: null,
  triggeredBy: 'EVENT',
  writes: [{ after: {}, before: null, collection: 'briefs', id: 'b1', kind: 'create' }],
  ...more,
})
const titles = new Map([
  ['briefs:b1', { href: '/admin/collections/briefs/b1', kind: 'Brief', title: 'Spring' }],
  ['knowledge-documents:d1', { href: '/admin/collections/knowledge-documents/d1', kind: 'Document' }],
])
const shown = { admin: '/admin', titles }

describe('buildTrace', () => {
  it('puts what something caused below it', () => {
    const tree = event('e1', 0, [run('r1', 10, [event('e2', 60, [run('r2', 70)])])])
    expect(flattenTrace([buildTrace(shown, tree)]).map(({ depth, item }) => [item.id, depth])).toEqual([
      ['e1', 0],
      ['r1', 1],
      ['e2', 2],
      ['r2', 3],
    ])
  })

  it('names what a run read and wrote as far as the person may read it', () => {
    const [, row] = flattenTrace([buildTrace(shown, event('e1', 0, [run('r1', 10)]))])
    expect(row?.item.facts).toMatchObject([
      { label: 'Documents read', links: [{ text: 'A document you may not open' }] },
      { label: 'Writes', links: [{ href: '/admin/collections/briefs/b1', text: 'Created brief “Spring”' }] },
      { label: 'Confidence', links: [{ text: '90 %' }] },
      { label: 'Model', links: [{ text: 'Native handler, no model was asked' }] },
    ])
    expect(row?.item.steps).toEqual([{ durationMs: 3, name: 'Gather context', offsetMs: 5, status: 'COMPLETED' }])
  })

  it('shows attempts, failures, and what triggers did besides skills', () => {
    const triggers: TraceEventNode['triggers'] = [{ actionType: 'WEBHOOK', at: at(3).toISOString(), error: 'no answer', name: 'Tell the shop', state: 'failed', trigger: 't1' }]
    const tree = event('e1', 0, [run('r1', 1, [], { attemptNumber: 2, error: 'no model', status: 'FAILED' })], { triggers })
    const [, attempt, action] = flattenTrace([buildTrace(shown, tree)]).map(({ item }) => item)
    expect(attempt).toMatchObject({ problem: 'no model', status: 'FAILED', title: 'Intake processor, attempt 2' })
    expect(action).toMatchObject({ kind: 'action', problem: 'no answer', status: 'FAILED', title: 'Tell the shop' })
  })
})
