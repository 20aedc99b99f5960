import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { relationId } from '@/src/states/relationId'

import { readLead } from './readLead'

type Advice = { reason: string; status: string }

/** Agent type `status_advisor` of seed 004: says when a lead's status no longer fits; a person changes it. */
export const statusAdvisor = defineSkill({
  actionCategory: 'status',
  aliases: ['status_advisor'],
  category: 'DECISION',
  description: "Says when a lead's status no longer fits what happened.",
  documentPath: '/agents/skills/status-advisor',
  handler: async (context) => {
    const lead = await subjectOf(context, 'leads', 'leadId')
    if (!lead) return { effects: [], output: { status: null }, summary: 'This lead is gone.' }
    const { meetings, scores, threads } = await context.step('read_history', () => readLead(context, lead))
    const theyWrote = threads.some(({ lastMessageFrom }) => lastMessageFrom === 'lead') || meetings.some(({ status }) => status === 'completed')
    const advice: Advice | undefined =
      lead.status === 'new_opportunities' && theyWrote ? { reason: 'They answered, so the talk has begun.', status: 'active' }
      : lead.status === 'on_ice' && theyWrote && scores.momentumScore > 50 ? { reason: 'They are in touch again.', status: 'active' }
      : ['active', 'proposal_sent'].includes(String(lead.status)) && scores.momentumScore < 12 ? { reason: 'Nothing has happened for more than six weeks.', status: 'on_ice' }
      : undefined
    const [known] = advice ? await context.find({ collection: 'assistant-insights', limit: 1, where: { and: [{ entityId: { equals: String(lead.id) } }, { kind: { equals: 'lead_status' } }, { status: { in: ['NEW', 'SEEN'] } }] } }) : []
    return {
      confidence: 0.6,
      effects: advice && !known
        ? [{ collection: 'assistant-insights', data: { body: advice.reason, data: { from: lead.status, to: advice.status }, entityId: String(lead.id), entityType: 'leads', invocation: context.invocation.id, kind: 'lead_status', title: `${String(lead.name)} looks ${advice.status.replaceAll('_', ' ')}`, user: relationId(lead.assignedTo) }, kind: 'create' }]
        : [],
      output: advice ?? { status: null },
      summary: advice ? `${String(lead.name)}: ${advice.status.replaceAll('_', ' ')} fits better. ${advice.reason}` : `The status of ${String(lead.name)} fits.`,
    }
  },
  input: z.looseObject({ leadId: z.string().optional() }),
  name: 'Status advisor',
  output: z.object({ reason: z.string().optional(), status: z.string().nullable() }),
  requiredPermissions: ['lead:read', 'lead-thread:read', 'lead-meeting:read', 'assistant-insight:create', 'assistant-insight:read'],
  slug: 'status-advisor',
  triggers: [{ event: 'lead.status_changed', priority: 10 }, { event: 'thread.updated', debounceMs: 10_000, priority: 10 }],
  version: '1.0.0',
})
