import type { PayloadRequest } from 'payload'

import type { AppliedWrite } from '@/plugins/agents/types'
import type { Row } from '@/src/admin/data/findRows'
import type { RunRecord, TraceItem } from '@/src/admin/trace/types'

import { findRows } from '@/src/admin/data/findRows'
import { readNumber } from '@/src/admin/data/readNumber'
import { readRelationId } from '@/src/admin/data/readRelationId'
import { readText } from '@/src/admin/data/readText'
import { titlesOf } from '@/src/admin/data/titlesOf'
import { runItemOf } from '@/src/admin/trace/runItemOf'
import { runRefs } from '@/src/admin/trace/runRefs'

const startOf = (row: Row): Date => new Date(readText(row, 'startedAt') ?? readText(row, 'createdAt') ?? 0)

const isWrite = (value: unknown): value is AppliedWrite =>
  typeof value === 'object' && value !== null && 'collection' in value && typeof value.collection === 'string' && 'id' in value && typeof value.id === 'string'

const recordOf = (run: Row, steps: Row[], usages: Row[]): RunRecord => ({
  attemptNumber: readNumber(run, 'attemptNumber') ?? 1,
  confidence: readNumber(run, 'confidence') ?? null,
  documents: usages.flatMap((usage) => readRelationId(usage, 'document') ?? []).map((id) => ({ id })),
  durationMs: readNumber(run, 'durationMs') ?? null,
  error: readText(run, 'error') ?? null,
  estimatedCost: readNumber(run, 'estimatedCost') ?? null,
  id: String(run.id),
  skill: readText(run, 'skillSlug') ?? 'Skill',
  startedAt: startOf(run),
  status: readText(run, 'status') ?? '',
  steps: steps.map((step) => ({
    durationMs: readNumber(step, 'durationMs') ?? null,
    error: readText(step, 'error') ?? null,
    name: readText(step, 'stepName') ?? 'Step',
    startedAt: startOf(step),
    status: readText(step, 'status') ?? '',
  })),
  summary: readText(run, 'summary') ?? null,
  totalTokens: readNumber(run, 'totalTokens') ?? null,
  writes: Array.isArray(run.writes) ? run.writes.filter(isWrite) : null,
})

/** One run with its steps, documents and writes, as it stands in a trace. */
export const loadRun = async (req: PayloadRequest, run: Row): Promise<TraceItem> => {
  const where = { invocation: { equals: run.id } }
  const steps = await findRows({ collection: 'invocation-steps', limit: 200, req, sort: 'stepNumber', where })
  const usages = await findRows({ collection: 'document-usages', limit: 200, req, sort: 'usedAt', where })
  const record = recordOf(run, steps, usages)
  return runItemOf({ admin: req.payload.config.routes.admin, titles: await titlesOf(req, runRefs(record)) }, record)
}
