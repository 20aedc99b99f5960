import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { relationId } from '@/src/states/relationId'

import { dealActions } from './dealActions'
import { readDeal } from './readDeal'

const DAY_MS = 86_400_000

/** Plans how to save a deal whose chance dropped: up to three tasks in the order they should happen. */
export const dealRescuePlanner = defineSkill({
  actionCategory: 'status',
  category: 'DECISION',
  description: 'Plans how to save a deal whose chance dropped, step by step.',
  documentPath: '/agents/skills/deal-rescue-planner',
  handler: async (context) => {
    const deal = await subjectOf(context, 'deals', 'dealId')
    if (!deal || deal.status !== 'OPEN') return { effects: [], output: { risks: [], steps: [] }, summary: deal ? 'This deal is closed.' : 'This deal is gone.' }
    const read = await context.step('read_history', () => readDeal(context, deal))
    const competitors = (Array.isArray(deal.competitors) ? (deal.competitors as Record<string, unknown>[]) : []).filter(({ status }) => status !== 'eliminated').map(({ name }) => String(name))
    const steps = [
      ...dealActions(deal, read),
      ...(competitors.length > 0 ? [{ reason: `Also in the running: ${competitors.join(', ')}.`, taskType: 'MEETING' as const, title: `Show what sets us apart in "${String(deal.name)}"` }] : []),
      { reason: 'Somebody senior on both sides keeps a deal alive.', taskType: 'MEETING' as const, title: `Bring in a senior colleague on "${String(deal.name)}"` },
    ].slice(0, 3)
    return {
      effects: steps.map(({ reason, taskType, title }, at) => ({
        collection: 'crm-tasks',
        data: { assignedTo: relationId(deal.owner), client: relationId(deal.client), deal: deal.id, description: reason, dueDate: new Date(context.now.getTime() + (at + 1) * 2 * DAY_MS).toISOString(), priority: 'HIGH', taskType, title },
        kind: 'create' as const,
        reason,
      })),
      output: { risks: read.estimate.riskFactors, steps: steps.map(({ title }) => title) },
      summary: `To save "${String(deal.name)}": ${steps.map(({ title }) => title).join('; ')}.`,
    }
  },
  input: z.looseObject({ dealId: z.string().optional() }),
  name: 'Deal rescue planner',
  output: z.object({ risks: z.array(z.string()), steps: z.array(z.string()) }),
  requiredPermissions: ['deal:read', 'sales-pipeline:read', 'crm-task:create'],
  slug: 'deal-rescue-planner',
  triggers: [{ event: 'deal.at_risk', priority: 60 }],
  version: '1.0.0',
})
