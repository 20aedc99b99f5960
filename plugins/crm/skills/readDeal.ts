import { daysBetween } from '@/src/skills/daysBetween'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { estimateDeal, type DealEstimate, type DealFacts } from './estimateDeal'

type Row = Record<string, unknown> & { id: number | string }
type Stage = { key: string; name: string; order: number; outcome: string; probability: number }

export type ReadDeal = { closed: number; daysQuiet?: number; estimate: DealEstimate; next?: Stage; stage?: Stage }

const factsOf = (row: Row): DealFacts => ({
  amount: Number(row.amount ?? 0),
  client: relationId(row.client),
  isRecurring: row.isRecurring === true,
  source: textOf(row.source),
  status: String(row.status),
  title: String(row.name),
})

/** A deal with its stage, how long it has been quiet, and its chance from the last 500 closed deals. */
export const readDeal = async (context: SkillContext<unknown>, deal: Row): Promise<ReadDeal> => {
  const closed = await context.find<Row>({ collection: 'deals', limit: 500, sort: '-updatedAt', where: { and: [{ status: { in: ['WON', 'LOST'] } }, { id: { not_equals: deal.id } }] } })
  const pipelineId = relationId(deal.pipeline)
  const pipeline = pipelineId ? await context.findByID<Row>({ collection: 'sales-pipelines', id: pipelineId }) : null
  const stages = (Array.isArray(pipeline?.stages) ? (pipeline.stages as Stage[]) : []).toSorted((a, b) => a.order - b.order)
  const at = stages.findIndex(({ key, name }) => key === deal.stage || name === deal.stage)
  const daysQuiet = daysBetween(deal.lastActivityAt ?? deal.createdAt, context.now)
  const overdueBy = daysBetween(deal.expectedCloseDate, context.now)
  const estimate = estimateDeal(
    { ...factsOf(deal), daysQuiet, isOverdue: (overdueBy ?? -1) > 0, probability: typeof deal.probability === 'number' ? deal.probability : undefined, stageProbability: stages[at]?.probability },
    closed.map(factsOf),
  )
  return { closed: closed.length, daysQuiet, estimate, next: at >= 0 ? stages.slice(at + 1).find(({ outcome }) => outcome === 'OPEN') : undefined, stage: stages[at] }
}
