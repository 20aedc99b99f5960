import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'

import { leadAdvice } from './leadAdvice'
import { readLead } from './readLead'

/** Agent type `lead_scorer` of seed 004 (B004-033): keeps a lead's intelligence current. */
export const leadScorer = defineSkill({
  actionCategory: 'scoring',
  aliases: ['lead_scorer'],
  category: 'DATA_PROCESSING',
  description: 'Scores a lead by fit, intent, engagement and momentum, and predicts whether it closes.',
  documentPath: '/agents/skills/lead-scorer',
  handler: async (context) => {
    const lead = await subjectOf(context, 'leads', 'leadId')
    if (!lead) return { effects: [], output: { overallScore: 0, priorityTier: 'COLD' as const, signals: [] }, summary: 'This lead is gone.' }
    const read = await context.step('read_history', () => readLead(context, lead))
    const { scores } = read
    const [known] = await context.find({ collection: 'lead-intelligence', limit: 1, where: { lead: { equals: lead.id } } })
    // Rows keep shares from 0 to 1, people read points of 100.
    const share = (points: number) => points / 100
    const { engagementScore, fitScore, intentScore, momentumScore, overallScore, predictedCloseProbability, priorityTier, signals } = scores
    const shares = { engagementScore: share(engagementScore), fitScore: share(fitScore), intentScore: share(intentScore), momentumScore: share(momentumScore), overallScore: share(overallScore), predictedCloseProbability: share(predictedCloseProbability) }
    const data = { ...shares, priorityTier, signals, lastComputedAt: context.now.toISOString(), lead: lead.id, modelVersion: 'rules-1.0.0', recommendedNextAction: leadAdvice(lead, read)[0]?.title ?? null }
    return {
      confidence: 0.6,
      effects: known
        ? [{ collection: 'lead-intelligence', data, id: String(known.id), kind: 'update' }]
        : [{ collection: 'lead-intelligence', data, kind: 'create' }],
      output: { overallScore: scores.overallScore, priorityTier: scores.priorityTier, signals: scores.signals },
      summary: `${String(lead.name)} is ${scores.priorityTier.toLowerCase()}: ${scores.overallScore} of 100${scores.signals[0] ? ` (${scores.signals.join(', ')})` : ''}.`,
    }
  },
  input: z.looseObject({ leadId: z.string().optional() }),
  name: 'Lead scorer',
  output: z.object({ overallScore: z.number(), priorityTier: z.enum(['COLD', 'HOT', 'WARM']), signals: z.array(z.string()) }),
  requiredPermissions: ['lead:read', 'lead-thread:read', 'lead-meeting:read', 'lead-intelligence:create', 'lead-intelligence:read', 'lead-intelligence:update'],
  slug: 'lead-scorer',
  triggers: [{ event: 'lead.created', priority: 40 }, { event: 'lead.status_changed', priority: 40 }],
  version: '1.0.0',
})
