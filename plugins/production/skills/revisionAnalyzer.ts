import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'

import { sortFeedback } from './sortFeedback'

const output = z.object({ hours: z.number(), isBeyondBrief: z.boolean(), points: z.array(z.object({ hours: z.number(), kind: z.string(), text: z.string() })) })

/** Takes a client's feedback apart: what is to be changed, what kind of work it is, and what goes beyond the brief. */
export const revisionAnalyzer = defineSkill({
  actionCategory: 'quality',
  category: 'CONTENT_ANALYSIS',
  description: "Takes a client's feedback apart into single changes with a first estimate, and says what goes beyond the brief.",
  documentPath: '/agents/skills/revision-analyzer',
  handler: async (context) => {
    const deliverable = await subjectOf(context, 'deliverables', 'deliverableId')
    const feedback = textOf(context.input.feedback) ?? textOf(deliverable?.clientFeedback)
    if (!deliverable || !feedback) return { effects: [], output: { hours: 0, isBeyondBrief: false, points: [] }, summary: deliverable ? `No feedback is written for "${String(deliverable.title)}"; ask the client what should change.` : 'This deliverable is gone.' }
    const points = sortFeedback(feedback)
    const result = { hours: points.reduce((sum, { hours }) => sum + hours, 0), isBeyondBrief: points.some(({ kind }) => kind === 'scope'), points }
    const kinds = [...new Set(points.map(({ kind }) => kind))]
    return {
      confidence: points.every(({ kind }) => kind === 'other') ? 0.4 : 0.7,
      effects: [{ collection: 'deliverables', data: { aiMetadata: { ...(deliverable.aiMetadata as object | null), revisionAnalysis: { ...result, analyzedAt: context.now.toISOString(), round: deliverable.revisionNumber } } }, id: String(deliverable.id), kind: 'update' }],
      output: result,
      summary: `${points.length} changes to "${String(deliverable.title)}" (${kinds.join(', ')}), about ${result.hours} hours.${result.isBeyondBrief ? ' Some of it goes beyond the brief: agree on it first.' : ''}`,
    }
  },
  input: z.looseObject({ deliverableId: z.string().optional(), feedback: z.string().max(50_000).optional() }),
  name: 'Revision analyzer',
  output,
  requiredPermissions: ['deliverable:read', 'deliverable:update'],
  slug: 'revision-analyzer',
  triggers: [{ event: 'deliverable.client_revision', priority: 50 }],
  version: '1.0.0',
})
