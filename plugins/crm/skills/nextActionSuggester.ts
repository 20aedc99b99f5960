import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { relationId } from '@/src/states/relationId'

import { dealActions } from './dealActions'
import { readDeal } from './readDeal'

const DAY_MS = 86_400_000

/** Suggests what to do next when a deal moves on, as a task of its owner (B000-085). */
export const nextActionSuggester = defineSkill({
  actionCategory: 'status',
  category: 'DECISION',
  description: 'Suggests the next action for a deal that moved on, as a task for its owner.',
  documentPath: '/agents/skills/next-action-suggester',
  handler: async (context) => {
    const deal = await subjectOf(context, 'deals', 'dealId')
    if (!deal || deal.status !== 'OPEN') return { effects: [], output: { actions: [] }, summary: deal ? 'This deal is closed.' : 'This deal is gone.' }
    const open = await context.find({ collection: 'crm-tasks', limit: 50, where: { and: [{ deal: { equals: deal.id } }, { status: { in: ['PENDING', 'IN_PROGRESS'] } }] } })
    const titles = new Set(open.map(({ title }) => String(title)))
    const actions = dealActions(deal, await context.step('read_history', () => readDeal(context, deal))).filter(({ title }) => !titles.has(title))
    const [first] = actions
    return {
      effects: first
        ? [{
            collection: 'crm-tasks',
            data: { assignedTo: relationId(deal.owner), client: relationId(deal.client), contact: relationId(deal.primaryContact), deal: deal.id, description: first.reason, dueDate: new Date(context.now.getTime() + 2 * DAY_MS).toISOString(), taskType: first.taskType, title: first.title },
            kind: 'create',
            reason: first.reason,
          }]
        : [],
      output: { actions: actions.map(({ reason, taskType, title }) => ({ reason, taskType, title })) },
      summary: first ? `${first.title}. ${first.reason}` : `Nothing new to do for "${String(deal.name)}".`,
    }
  },
  input: z.looseObject({ dealId: z.string().optional() }),
  name: 'Next action suggester',
  output: z.object({ actions: z.array(z.object({ reason: z.string(), taskType: z.string(), title: z.string() })) }),
  requiredPermissions: ['deal:read', 'sales-pipeline:read', 'crm-task:read', 'crm-task:create'],
  slug: 'next-action-suggester',
  triggers: [{ debounceMs: 2000, event: 'deal.stage_changed', priority: 40 }],
  version: '1.0.0',
})
