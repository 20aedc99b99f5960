import type { PayloadRequest } from 'payload'

import { findRows } from '@/src/admin/data/findRows'
import { openStatuses } from '@/src/admin/data/openStatuses'
import { readText } from '@/src/admin/data/readText'
import { daysUntil } from '@/src/clock/daysUntil'

import type { DueItem } from './types'

const MOST = 8

const SOURCES = [
  { collection: 'briefs', field: 'deadline', kind: 'Brief', title: 'title' },
  { collection: 'deliverables', field: 'dueDate', kind: 'Deliverable', title: 'title' },
  { collection: 'projects', field: 'dueDate', kind: 'Project', title: 'name' },
] as const

const from = async (req: PayloadRequest, now: Date, source: (typeof SOURCES)[number]): Promise<DueItem[]> => {
  const fields = req.payload.collections[source.collection]?.config.flattenedFields ?? []
  if (!fields.some((field) => field.name === source.field)) return []
  const rows = await findRows({
    collection: source.collection,
    limit: MOST,
    req,
    sort: source.field,
    where: { and: [{ [source.field]: { exists: true } }, { status: { in: openStatuses(req, source.collection) } }] },
  })
  return rows.flatMap((row) => {
    const due = readText(row, source.field)
    const status = readText(row, 'status')
    if (!due) return []
    const item: DueItem = {
      days: daysUntil(new Date(due), now),
      due,
      href: `${req.payload.config.routes.admin}/collections/${source.collection}/${row.id}`,
      kind: source.kind,
      title: readText(row, source.title) ?? `Untitled ${source.kind.toLowerCase()}`,
      ...(status && { status }),
    }
    return [item]
  })
}

/** Open work with a date, the earliest (so the late) first. */
export const loadDue = async (req: PayloadRequest, now: Date): Promise<DueItem[]> => {
  const found = await Promise.all(SOURCES.map((source) => from(req, now, source)))
  return found
    .flat()
    .sort((a, b) => a.due.localeCompare(b.due))
    .slice(0, MOST)
}
