import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { relationId } from '@/src/states/relationId'

import { leadAdvice } from './leadAdvice'
import { readLead } from './readLead'

const DAY_MS = 86_400_000
const CLOSED = /^closed_/

/** Agent type `action_suggester` of seed 004: suggests what to do with a lead; a person approves or dismisses it. */
export const actionSuggester = defineSkill({
  actionCategory: 'status',
  aliases: ['action_suggester'],
  category: 'DECISION',
  description: 'Suggests the next action for a lead, with the reason.',
  documentPath: '/agents/skills/action-suggester',
  handler: async (context) => {
    const lead = await subjectOf(context, 'leads', 'leadId')
    if (!lead || CLOSED.test(String(lead.status))) return { effects: [], output: { actions: [] }, summary: lead ? 'This lead is closed.' : 'This lead is gone.' }
    const advice = leadAdvice(lead, await context.step('read_history', () => readLead(context, lead)))
    const open = await context.find({ collection: 'lead-actions', limit: 50, where: { and: [{ lead: { equals: lead.id } }, { status: { in: ['suggested', 'approved', 'in_progress'] } }] } })
    const fresh = advice.filter(({ title }) => !open.some((action) => action.title === title)).slice(0, 2)
    return {
      effects: fresh.map(({ actionType, reason, title }, at) => ({
        collection: 'lead-actions',
        data: { actionType, aiConfidence: 0.7 - at * 0.1, aiGenerated: true, aiReasoning: reason, assignedTo: relationId(lead.assignedTo), dueDate: new Date(context.now.getTime() + (at + 1) * DAY_MS).toISOString(), lead: lead.id, title },
        kind: 'create' as const,
        reason,
      })),
      output: { actions: fresh },
      summary: fresh[0] ? `${fresh[0].title}: ${fresh[0].reason}` : `Nothing new to do with ${String(lead.name)}.`,
    }
  },
  input: z.looseObject({ leadId: z.string().optional() }),
  name: 'Action suggester',
  output: z.object({ actions: z.array(z.object({ actionType: z.string(), reason: z.string(), title: z.string() })) }),
  requiredPermissions: ['lead:read', 'lead-thread:read', 'lead-meeting:read', 'lead-action:create', 'lead-action:read'],
  slug: 'action-suggester',
  triggers: [{ event: 'lead.created', priority: 30 }, { event: 'lead.status_changed', priority: 30 }],
  version: '1.0.0',
})
