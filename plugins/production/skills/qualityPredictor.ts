import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { clamp } from '@/src/skills/clamp'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'

import { revisionHistory } from './revisionHistory'

/** Says at the start of a deliverable how good work like it turned out, and what to watch. Claims nothing without history. */
export const qualityPredictor = defineSkill({
  actionCategory: 'quality',
  category: 'DECISION',
  description: 'Predicts the quality of a deliverable from work like it, and says what to watch.',
  documentPath: '/agents/skills/quality-predictor',
  handler: async (context) => {
    const deliverable = await subjectOf(context, 'deliverables', 'deliverableId')
    if (!deliverable) return { effects: [], output: { basis: 0, predicted: null, watch: [] }, summary: 'This deliverable is gone.' }
    const { average, ofAssignee, ofClient, ofType } = await context.step('read_history', () => revisionHistory(context, deliverable))
    const scores = [average('qualityScore', ofAssignee), average('qualityScore', ofClient), average('qualityScore', ofType)].filter((score) => score !== undefined)
    const predicted = scores.length === 0 ? null : clamp(scores.reduce((sum, score) => sum + score, 0) / scores.length, 0, 100)
    const watch = [
      ...(textOf(deliverable.description) ? [] : ['It has no description: what is asked for is not written down.']),
      ...(deliverable.dueDate ? [] : ['It has no due date.']),
      ...((average('revisionNumber', ofClient) ?? 0) >= 1.5 ? [`This client asks for ${average('revisionNumber', ofClient)} rounds of changes on average.`] : []),
      ...(predicted !== null && predicted < 70 ? ['Work like it stayed below 70 points: run the checklist early.'] : []),
    ]
    const prediction = { basis: ofType.length, predicted, predictedAt: context.now.toISOString(), watch }
    return {
      confidence: clamp(ofType.length / 40, 0.2, 0.85, 2),
      effects: [{ collection: 'deliverables', data: { aiMetadata: { ...(deliverable.aiMetadata as object | null), qualityPrediction: prediction } }, id: String(deliverable.id), kind: 'update' }],
      output: { basis: ofType.length, predicted, watch },
      summary: predicted === null ? `Too little work like "${String(deliverable.title)}" was measured to predict anything.${watch[0] ? ` ${watch[0]}` : ''}` : `"${String(deliverable.title)}" is expected at ${predicted} of 100 points, from ${ofType.length} like it.${watch[0] ? ` ${watch[0]}` : ''}`,
    }
  },
  input: z.looseObject({ deliverableId: z.string().optional() }),
  name: 'Quality predictor',
  output: z.object({ basis: z.number(), predicted: z.number().nullable(), watch: z.array(z.string()) }),
  requiredPermissions: ['deliverable:read', 'deliverable:update'],
  slug: 'quality-predictor',
  triggers: [{ event: 'deliverable.created', priority: 10 }],
  version: '1.0.0',
})
