import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { clamp } from '@/src/skills/clamp'
import { subjectOf } from '@/src/skills/subjectOf'

import { revisionHistory } from './revisionHistory'

/** How likely the client asks for changes, from what happened with work like it. */
export const revisionPredictor = defineSkill({
  actionCategory: 'quality',
  category: 'DECISION',
  description: 'Predicts whether a client will ask for changes, and why.',
  documentPath: '/agents/skills/revision-predictor',
  handler: async (context) => {
    const deliverable = await subjectOf(context, 'deliverables', 'deliverableId')
    if (!deliverable) return { effects: [], output: { basis: 0, chance: null, reasons: [] }, summary: 'This deliverable is gone.' }
    const { ofAssignee, ofClient, ofType, revisedShare } = await context.step('read_history', () => revisionHistory(context, deliverable))
    const known: [share: number | undefined, weight: number, name: string][] = [[revisedShare(ofClient), 3, 'of this client'], [revisedShare(ofAssignee), 2, 'by the same person'], [revisedShare(ofType), 1, 'of this type']]
    const told = known.flatMap(([share, weight, name]) => (share === undefined ? [] : [{ name, share, weight }]))
    const score = typeof deliverable.qualityScore === 'number' ? deliverable.qualityScore : undefined
    const base = told.length === 0 ? null : told.reduce((sum, { share, weight }) => sum + share * weight, 0) / told.reduce((sum, { weight }) => sum + weight, 0)
    const chance = base === null ? null : clamp(100 * (base + (score === undefined ? 0 : (75 - score) / 200) - 0.15 * Number(deliverable.revisionNumber ?? 0)), 2, 98)
    const reasons = [
      ...told.map(({ name, share }) => `${Math.round(share * 100)} % of the work ${name} came back.`),
      ...(score === undefined ? [] : [`It scores ${score} of 100 points.`]),
      ...(Number(deliverable.revisionNumber ?? 0) > 0 ? [`It has been through ${Number(deliverable.revisionNumber)} rounds already.`] : []),
    ]
    return {
      confidence: clamp(ofType.length / 40, 0.2, 0.85, 2),
      effects: [],
      output: { basis: ofType.length, chance, reasons },
      summary: chance === null ? `Too little work like "${String(deliverable.title)}" was seen by clients to say anything.` : `The chance of changes to "${String(deliverable.title)}" is ${chance} %. ${reasons[0] ?? ''}`.trim(),
    }
  },
  input: z.looseObject({ deliverableId: z.string().optional() }),
  name: 'Revision predictor',
  output: z.object({ basis: z.number(), chance: z.number().nullable(), reasons: z.array(z.string()) }),
  requiredPermissions: ['deliverable:read'],
  slug: 'revision-predictor',
  triggers: [],
  version: '1.0.0',
})
