import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'

import { readPiece } from './readPiece'
import { scoreContent } from './scoreContent'

const output = z.object({
  checks: z.array(z.object({ name: z.string(), of: z.number(), part: z.string(), points: z.number() })),
  improvements: z.array(z.string()),
  keepDraft: z.boolean(),
  score: z.number(),
})
const nothing = { checks: [], improvements: [], keepDraft: true, score: 0 }
/** Below it the piece is better kept a draft. */
const GOOD_ENOUGH = 60

/** Measures a new piece of content: complete, readable, findable, in order. It says what to do, and never changes the state. */
export const contentQualityScorer = defineSkill({
  actionCategory: 'quality',
  category: 'CONTENT_ANALYSIS',
  description: 'Measures a piece of content: complete, readable, findable, in order.',
  documentPath: '/agents/skills/content-quality-scorer',
  handler: async (context) => {
    const piece = await context.step('read_entry', async () => (await readPiece(context)) ?? null)
    if (!piece) return { effects: [], output: nothing, summary: 'There is nothing to measure yet: the entry is gone or has no content type.' }
    const { checks, improvements, score } = scoreContent({ ...piece, fields: piece.type.schema.fields })
    const keepDraft = score < GOOD_ENOUGH
    const quality = { checks, improvements, scoredAt: context.now.toISOString(), score, version: Number(piece.entry.versionNumber ?? 1) }
    return {
      confidence: piece.text === '' ? 0.5 : 0.85,
      effects: [{ collection: 'content-entries', data: { aiMetadata: { ...(piece.entry.aiMetadata as object | null), quality } }, id: piece.entry.id, kind: 'update' }],
      output: { checks: checks.map(({ name, of, part, points }) => ({ name, of, part, points })), improvements, keepDraft, score },
      summary: `"${piece.title}" has ${score} of 100 points.${improvements[0] ? ` First: ${improvements[0]}` : ''}${keepDraft ? ' Better kept a draft for now.' : ''}`,
    }
  },
  input: z.looseObject({ entryId: z.string().optional() }),
  name: 'Content quality scorer',
  output,
  requiredPermissions: ['content-entry:read', 'content-entry:update', 'content-type:read'],
  slug: 'content-quality-scorer',
  triggers: [{ event: 'content_entry.created', priority: 50 }],
  version: '1.0.0',
})
