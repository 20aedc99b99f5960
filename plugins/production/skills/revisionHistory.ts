import { clamp } from '@/src/skills/clamp'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

type Row = Record<string, unknown> & { id: number | string }

/** Deliverables like one: finished or sent before, of the same type, newest first. */
export type RevisionHistory = { average: (field: string, rows: Row[]) => number | undefined; ofAssignee: Row[]; ofClient: Row[]; ofType: Row[]; revisedShare: (rows: Row[]) => number | undefined }

const SEEN = ['CLIENT_REVIEW', 'CLIENT_REVISION', 'APPROVED', 'DELIVERED', 'ARCHIVED']
/** Fewer deliverables say nothing about what is usual. */
const MIN_ROWS = 3

/** What became of deliverables of the same type, and of those among them for the same client or by the same person; 300 of the newest at most. */
export const revisionHistory = async (context: SkillContext<unknown>, deliverable: Row): Promise<RevisionHistory> => {
  const ofType = await context.find<Row>({ collection: 'deliverables', limit: 300, sort: '-updatedAt', where: { and: [{ type: { equals: deliverable.type } }, { status: { in: SEEN } }, { id: { not_equals: deliverable.id } }] } })
  const same = (field: string) => {
    const id = relationId(deliverable[field])
    return id ? ofType.filter((row) => relationId(row[field]) === id) : []
  }
  return {
    average: (field, rows) => {
      const values = rows.flatMap((row) => (typeof row[field] === 'number' ? [row[field]] : []))
      return values.length >= MIN_ROWS ? clamp(values.reduce((sum, value) => sum + value, 0) / values.length, 0, 1e6, 1) : undefined
    },
    ofAssignee: same('assignee'),
    ofClient: same('client'),
    ofType,
    revisedShare: (rows) => (rows.length >= MIN_ROWS ? rows.filter(({ revisionNumber }) => Number(revisionNumber ?? 0) > 0).length / rows.length : undefined),
  }
}
