import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'

const written = z.object({ confidence: z.number().min(0).max(1), text: z.string().min(20) })

/** Writes the text of a deliverable from its brief. Only a model can; without one it says what to configure. A text that people wrote is never replaced. */
export const contentGenerator = defineSkill({
  actionCategory: 'content',
  category: 'CONTENT_CREATION',
  description: 'Writes a first text for a deliverable from its brief, with the model.',
  documentPath: '/agents/skills/content-generator',
  handler: async (context) => {
    const deliverable = await subjectOf(context, 'deliverables', 'deliverableId')
    if (!deliverable) return { effects: [], output: { confidence: 0, text: '' }, summary: 'This deliverable is gone.' }
    if (textOf(deliverable.textContent) && deliverable.aiGenerated !== true) return { effects: [], output: { confidence: 0, text: '' }, summary: `"${String(deliverable.title)}" has a text of a person already.` }
    const briefId = relationId(deliverable.brief)
    const brief = briefId ? await context.findByID({ collection: 'briefs', id: briefId }) : null
    const { object } = await context.step('generate_response', () =>
      context.ask({
        facts: { type: deliverable.type, wanted: context.input.instructions },
        schema: written,
        task: 'Write the text of this deliverable, ready for review. Use only facts that are given; where one is missing write [to be confirmed]. confidence says how well the brief covers it.',
        untrusted: [
          { source: 'title of the deliverable', text: String(deliverable.title) },
          ...(brief ? [{ source: 'brief', text: JSON.stringify({ description: brief.description, requirements: brief.requirements, title: brief.title }) }] : []),
          ...(textOf(deliverable.description) ? [{ source: 'description of the deliverable', text: String(deliverable.description) }] : []),
        ],
      }),
    )
    return {
      confidence: object.confidence,
      effects: [{ collection: 'deliverables', data: { aiGenerated: true, aiMetadata: { ...(deliverable.aiMetadata as object | null), confidence: object.confidence, generatedBy: 'content-generator', humanEdits: false, invocationId: context.invocation.id }, textContent: object.text }, id: String(deliverable.id), kind: 'update' }],
      output: object,
      summary: `Wrote ${object.text.split(/\s+/).length} words for "${String(deliverable.title)}".`,
    }
  },
  input: z.looseObject({ deliverableId: z.string().optional(), instructions: z.string().max(4000).optional() }),
  name: 'Content generator',
  output: written.extend({ text: z.string() }),
  requiredPermissions: ['brief:read', 'deliverable:read', 'deliverable:update'],
  slug: 'content-generator',
  timeoutMs: 120_000,
  triggers: [],
  version: '1.0.0',
})
