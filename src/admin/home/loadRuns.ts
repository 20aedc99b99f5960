import type { PayloadRequest } from 'payload'

import type { EntityRef } from '@/src/admin/data/titlesOf'
import type { Row } from '@/src/admin/data/findRows'

import { findRows } from '@/src/admin/data/findRows'
import { number, relationId, text } from '@/src/admin/data/read'
import { refKey, titlesOf } from '@/src/admin/data/titlesOf'
import { humanize } from '@/src/admin/elements/humanize'

import type { RunItem } from './types'

const MOST = 8

const entityOf = (row: Row): EntityRef | undefined => {
  const slug = text(row, 'entityType')
  const id = text(row, 'entityId')
  return slug && id ? { id, slug } : undefined
}

/** The latest runs, with what they were about. */
export const loadRuns = async (req: PayloadRequest): Promise<RunItem[]> => {
  const rows = await findRows({ collection: 'agent-invocations', limit: MOST, req })
  const titles = await titlesOf(req, rows.flatMap((row) => entityOf(row) ?? []))
  const admin = req.payload.config.routes.admin
  return rows.map((row) => {
    const ref = entityOf(row)
    const entity = ref && titles.get(refKey(ref))
    const event = relationId(row, 'rootEvent') ?? relationId(row, 'triggerEvent')
    const durationMs = number(row, 'durationMs')
    const item: RunItem = {
      at: text(row, 'startedAt') ?? text(row, 'createdAt') ?? new Date(0).toISOString(),
      documents: Array.isArray(row.documentsUsed) ? row.documentsUsed.length : 0,
      href: `${admin}/collections/agent-invocations/${row.id}`,
      skill: humanize(text(row, 'skillSlug') ?? 'Skill'),
      status: text(row, 'status') ?? 'PENDING',
      summary: text(row, 'error') ?? text(row, 'summary') ?? '',
      ...(durationMs !== undefined && { durationMs }),
      ...(entity && { entity: { href: entity.href, text: entity.title ?? entity.kind } }),
      ...(event && { traceHref: `${admin}/trace/${event}` }),
    }
    return item
  })
}
