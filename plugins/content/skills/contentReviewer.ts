import { z } from 'zod'

import { checkContentData } from '@/src/content/checkContentData'
import { defineSkill } from '@/src/skills/defineSkill'

import { changedContent } from '../operations/changedContent'
import { findFlaws } from './findFlaws'
import { readPiece } from './readPiece'

const note = z.object({ kind: z.string(), sentence: z.string(), why: z.string() })
const output = z.object({ changedSincePublished: z.array(z.string()), notes: z.array(note), recommendation: z.enum(['changes', 'ready']) })

/** Reads content before its review: what is new since the public version, and what a reader would stumble over. The decision is the reviewer's. */
export const contentReviewer = defineSkill({
  actionCategory: 'quality',
  category: 'CONTENT_ANALYSIS',
  description: 'Reads content before its review and says what a reviewer should look at.',
  documentPath: '/agents/skills/content-reviewer',
  handler: async (context) => {
    const piece = await context.step('read_entry', async () => (await readPiece(context)) ?? null)
    if (!piece) return { effects: [], output: { changedSincePublished: [], notes: [], recommendation: 'changes' as const }, summary: 'This entry is gone or has no content type.' }
    const publicOne = await context.findByID({ collection: 'content-entries', id: piece.entry.id })
    const isPublic = publicOne?._status === 'published'
    const changed = isPublic ? changedContent(publicOne, piece.entry) : []
    const checked = checkContentData(piece.type.schema, piece.data, { complete: true })
    const missing = 'problems' in checked ? checked.problems.map(({ message, path }) => ({ kind: 'missing', sentence: path, why: message })) : []
    const media = (Array.isArray(piece.entry.media) ? piece.entry.media : []) as { altText?: unknown; fieldName?: unknown }[]
    const undescribed = media.filter(({ altText }) => !altText).map(({ fieldName }) => ({ kind: 'picture', sentence: String(fieldName), why: 'A picture has no alternative text.' }))
    const notes = [...missing, ...findFlaws(piece.text), ...undescribed]
    const recommendation = notes.length > 0 ? ('changes' as const) : ('ready' as const)
    const review = { changedSincePublished: changed, notes, recommendation, reviewedAt: context.now.toISOString(), version: Number(piece.entry.versionNumber ?? 1) }
    return {
      confidence: 0.75,
      effects: [{ collection: 'content-entries', data: { aiMetadata: { ...(piece.entry.aiMetadata as object | null), review } }, id: piece.entry.id, kind: 'update' }],
      output: { changedSincePublished: changed, notes, recommendation },
      summary: [
        `"${piece.title}": ${recommendation === 'ready' ? 'nothing found that a reader would stumble over.' : `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}, first: ${notes[0]?.why ?? ''}`}`,
        ...(changed.length > 0 ? [`New since it was published: ${changed.join(', ')}.`] : []),
      ].join(' '),
    }
  },
  input: z.looseObject({ entryId: z.string().optional() }),
  name: 'Content reviewer',
  output,
  requiredPermissions: ['content-entry:read', 'content-entry:update', 'content-type:read'],
  slug: 'content-reviewer',
  triggers: [{ event: 'content_entry.submitted', priority: 50 }],
  version: '1.0.0',
})
