import type { Where } from 'payload'

import { textOf } from '@/src/skills/textOf'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import type { ReportInput, ReportedDeliverable } from './types'

type Row = Record<string, unknown> & { id: number | string }

export type Job = { brief: null | Row; client: null | Row; input: ReportInput; organization: null | Row }

const reported = (row: Row): ReportedDeliverable => ({
  clientReviewedAt: textOf(row.clientReviewedAt),
  createdAt: String(row.createdAt),
  deliveredAt: textOf(row.deliveredAt),
  internalReviewedAt: textOf(row.internalReviewedAt),
  ...(typeof row.qualityScore === 'number' ? { qualityScore: row.qualityScore } : {}),
  revisionNumber: Number(row.revisionNumber ?? 0),
  status: String(row.status),
  submittedAt: textOf(row.submittedAt),
  title: String(row.title),
  type: String(row.type),
})

const timelineOf = (value: unknown): ReportInput['brief']['timeline'] => {
  if (typeof value !== 'object' || value === null) return undefined
  const { end, start, workingDays } = value as Record<string, unknown>
  return typeof start === 'string' && typeof end === 'string' ? { end, start, workingDays: Number(workingDays ?? 0) } : undefined
}

const readAssets = async (context: SkillContext<unknown>, brief: null | Row): Promise<ReportInput['assets']> => {
  const links = Array.isArray(brief?.assetLinks) ? (brief.assetLinks as Row[]) : []
  const ids = links.map(({ asset }) => relationId(asset)).filter((id) => id !== undefined)
  const assets = ids.length > 0 ? await context.find<Row>({ collection: 'assets', limit: 200, where: { id: { in: ids } } }) : []
  const names = new Map(assets.map((asset) => [String(asset.id), String(asset.name)]))
  return links.flatMap(({ asset, reason }) => {
    const name = names.get(relationId(asset) ?? '')
    return name ? [{ name, ...(textOf(reason) ? { reason: textOf(reason) } : {}) }] : []
  })
}

/** Everything recorded about the job that a deliverable (or a report) belongs to: its brief with all deliverables, their history, the assets used. */
export const readJob = async (context: SkillContext<unknown>, deliverable: Row): Promise<Job> => {
  const one = async (collection: string, id: string | undefined) => (id ? context.findByID<Row>({ collection, id }) : null)
  const brief = await one('briefs', relationId(deliverable.brief))
  const project = brief ? null : await one('projects', relationId(deliverable.project))
  const where: Where = brief ? { brief: { equals: brief.id } } : { project: { equals: relationId(deliverable.project) ?? '' } }
  const deliverables = await context.find<Row>({ collection: 'deliverables', limit: 200, sort: 'createdAt', where })
  const history = await context.find<Row>({ collection: 'deliverable-history', limit: 500, sort: 'performedAt', where: { deliverable: { in: deliverables.map(({ id }) => id) } } })
  const home = brief ?? project
  return {
    brief,
    client: await one('clients', relationId(deliverable.client) ?? relationId(home?.client)),
    input: {
      assets: await readAssets(context, brief),
      brief: {
        createdAt: String(home?.createdAt ?? deliverable.createdAt),
        deadline: textOf(brief?.deadline) ?? textOf(project?.dueDate),
        startedAt: textOf(brief?.startedAt),
        timeline: timelineOf(brief?.timeline),
        title: textOf(brief?.title) ?? textOf(project?.name) ?? String(deliverable.title),
      },
      deliverables: deliverables.filter(({ status }) => status !== 'ARCHIVED').map(reported),
      history: history.map((row) => ({ at: String(row.performedAt), deliverable: relationId(row.deliverable) ?? '', to: String(row.toStatus) })),
      now: context.now,
    },
    organization: await one('organizations', context.organization),
  }
}
