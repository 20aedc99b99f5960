import type { PayloadRequest } from 'payload'

import type { EntityRef } from '@/src/admin/data/refKey'
import type { Row } from '@/src/admin/data/findRows'

import { findRows } from '@/src/admin/data/findRows'
import { readNumber } from '@/src/admin/data/readNumber'
import { readRelationId } from '@/src/admin/data/readRelationId'
import { readText } from '@/src/admin/data/readText'
import { refKey } from '@/src/admin/data/refKey'
import { titlesOf } from '@/src/admin/data/titlesOf'
import { humanize } from '@/src/admin/elements/humanize'

import { gatherRuns } from './gatherRuns'
import type { RunItem } from './types'

const MOST = 8
/** How far back bursts are gathered. */
const READ = 80

const SHOWN = Object.fromEntries(
  ['createdAt', 'documentsUsed', 'durationMs', 'entityId', 'entityType', 'error', 'rootEvent', 'skillSlug', 'startedAt', 'status', 'summary', 'triggerEvent'].map((name) => [name, true as const]),
)

const entityOf = (row: Row): EntityRef | undefined => {
  const slug = readText(row, 'entityType')
  const id = readText(row, 'entityId')
  return slug && id ? { id, slug } : undefined
}

/** The latest runs, with what they were about; a burst of one skill is one line. */
export const loadRuns = async (req: PayloadRequest): Promise<RunItem[]> => {
  const gathered = gatherRuns(await findRows({ collection: 'agent-invocations', limit: READ, req, select: SHOWN }), MOST)
  const titles = await titlesOf(req, gathered.flatMap(({ row }) => entityOf(row) ?? []))
  const admin = req.payload.config.routes.admin
  return gathered.map(({ more, row }) => {
    const ref = entityOf(row)
    const entity = ref && titles.get(refKey(ref))
    const event = readRelationId(row, 'rootEvent') ?? readRelationId(row, 'triggerEvent')
    const durationMs = readNumber(row, 'durationMs')
    const item: RunItem = {
      at: readText(row, 'startedAt') ?? readText(row, 'createdAt') ?? new Date(0).toISOString(),
      documents: Array.isArray(row.documentsUsed) ? row.documentsUsed.length : 0,
      href: `${admin}/collections/agent-invocations/${row.id}`,
      skill: humanize(readText(row, 'skillSlug') ?? 'Skill'),
      status: readText(row, 'status') ?? 'PENDING',
      summary: readText(row, 'error') ?? readText(row, 'summary') ?? '',
      ...(durationMs !== undefined && { durationMs }),
      ...(more > 0 && { more: { count: more, href: `${admin}/collections/agent-invocations?where[or][0][and][0][skillSlug][equals]=${readText(row, 'skillSlug') ?? ''}` } }),
      ...(entity && { entity: { href: entity.href, text: entity.title ?? entity.kind } }),
      ...(event && { traceHref: `${admin}/trace/${event}` }),
    }
    return item
  })
}
