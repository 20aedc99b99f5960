import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { clamp } from '@/src/skills/clamp'
import { subjectOf } from '@/src/skills/subjectOf'

import { dealActions } from './dealActions'
import { readDeal } from './readDeal'

const output = z.object({ reasons: z.array(z.string()), riskFactors: z.array(z.string()), similarDealsWon: z.number(), suggestedActions: z.array(z.string()), winProbability: z.number().min(0).max(100) })

/** Says how likely a deal is won, from the organization's own closed deals (B000-084). */
export const dealScorer = defineSkill({
  actionCategory: 'scoring',
  category: 'DECISION',
  description: 'Estimates the chance of a deal from closed deals like it, with its risks and what to do next.',
  documentPath: '/agents/skills/deal-scorer',
  handler: async (context) => {
    const deal = await subjectOf(context, 'deals', 'dealId')
    const none = { reasons: [], riskFactors: [], similarDealsWon: 0, suggestedActions: [], winProbability: 0 }
    if (!deal || deal.status !== 'OPEN') return { effects: [], output: none, summary: deal ? 'This deal is closed.' : 'This deal is gone.' }
    const read = await context.step('read_history', () => readDeal(context, deal))
    const scoring = { ...read.estimate, suggestedActions: dealActions(deal, read).map(({ title }) => title) }
    return {
      confidence: clamp(0.3 + read.closed / 100, 0.3, 0.9, 2),
      effects: [{ collection: 'deals', data: { aiScoring: { ...scoring, closedDealsRead: read.closed, scoredAt: context.now.toISOString() } }, id: String(deal.id), kind: 'update' }],
      output: scoring,
      summary: `"${String(deal.name)}" has a chance of ${scoring.winProbability} %, from ${read.closed} closed deals${scoring.riskFactors[0] ? `; ${scoring.riskFactors[0].toLowerCase()}` : '.'}`,
    }
  },
  input: z.looseObject({ dealId: z.string().optional() }),
  name: 'Deal scorer',
  output,
  requiredPermissions: ['deal:read', 'deal:update', 'sales-pipeline:read'],
  slug: 'deal-scorer',
  triggers: [{ event: 'deal.created', priority: 40 }],
  version: '1.0.0',
})
